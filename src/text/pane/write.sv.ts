/** What the view Skriv says, in Swedish. */
import { decimal } from '../numbers';
import type { OwnKind } from '../../core/model';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${decimal(String(number))} ${several}`);

/** "a, b och c" */
const listed = (parts: readonly string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`);

/** How much a write changes in a sheet. */
interface Changed {
  readonly cells: number;
  readonly formulas: number;
  readonly come: number;
  readonly gone: number;
}

export const writeSv = {
  write: {
    heading: 'Skriv',
    about: 'Bladen läggs sist i en kopia av arbetsboken. De innehåller formler som pekar på dina egna celler och fungerar också utan Samräkna.',
    sheets: 'Blad som skrivs',
    button: 'Skriv ny fil',
    absent: (noBudget: boolean): string =>
      (noBudget ? 'Skrivs inte: bladet behöver en budget, och ingen hittades i arbetsboken.' : 'Skrivs inte: budgeten har inget som bladet kan visa.'),
    notWritten: 'Skrivs inte.',
    staysAsItIs: 'Skrivs inte: bladet står kvar som det är.',
    isNew: 'Nytt blad.',
    isSame: 'Innehållet är oförändrat.',
    isChanged: ({ cells, formulas, come, gone }: Changed) => {
      const parts = [
        ...(cells === 0 ? [] : [count(cells, 'cell ändras', 'celler ändras')]), ...(come === 0 ? [] : [count(come, 'rad tillkommer', 'rader tillkommer')]),
        ...(gone === 0 ? [] : [count(gone, 'rad försvinner', 'rader försvinner')]), ...(formulas === 0 ? [] : [count(formulas, 'formel skrivs om med samma värde', 'formler skrivs om med samma värden')]),
      ];
      return parts.length === 0 ? 'Bladet återställs.' : `${listed(parts)}.`;
    },
    kept: (texts: number) => `${count(texts, 'egen text behålls', 'egna texter behålls')}.`,
    inputsKept: (values: number) => `${count(values, 'värde som du har fyllt i behålls', 'värden som du har fyllt i behålls')}.`,
    beside: (cells: number) => `${count(cells, 'egen cell till höger rörs inte', 'egna celler till höger rörs inte')}.`,
    lost: (cells: number) => (cells === 1 ? 'Du har skrivit i en av Samräknas celler. Det försvinner när bladet skrivs:' : `Du har skrivit i ${decimal(String(cells))} av Samräknas celler. Det försvinner när bladen skrivs:`),
    moreLost: (cells: number) => `${decimal(String(cells))} till`,
    lostAdvice: 'Flytta det som du vill ha kvar till kolumnen Egen kommentar, en rad Egen text eller till höger om Samräknas kolumner, och kontrollera igen.',
    formatting: 'Färger och format som du själv har satt i Samräknas kolumner återställs.',
    quoted: (text: string) => `”${text}”`,
    was: (text: string) => `förut ${text}`,
    wasBlank: 'förut tom',
    newRow: 'ny rad',
    onlyChanged: 'Visa bara det som ändras',
    goes: (rows: readonly string[], more: number) => `Rader som försvinner: ${rows.join('; ')}${more === 0 ? '.' : ` och ${decimal(String(more))} till.`}`,
    writtenTo: (file: string, time: string) => `Skrivna ${time} till den nya filen ${file}:`,
    agrees: (checked: number) => `Filen är läst tillbaka: ${checked === 1 ? 'den enda cellen' : `alla ${decimal(String(checked))} celler`} visar det exakta värdet.`,
    differs: (number: number, checked: number) => `Filen är läst tillbaka: ${count(number, 'cell', 'celler')} av ${decimal(String(checked))} visar något annat än det exakta värdet.`,
    untouched: 'Filen som du öppnade är orörd och är fortfarande den som visas här. Vill du ångra skrivningen räcker det att ta bort den nya filen.',
    preview: 'Förhandsvisning',
    previewOf: (name: string) => `Så här blir bladet ${name}`,
    more: (shown: number, all: number) => `${decimal(String(shown))} av ${decimal(String(all))} rader visas.`,
    further: (rows: number) => `Visa ${decimal(String(rows))} rader till`,
    chart: (title: string, description: string) => `Diagram: ${title}. ${description}`,
    writtenAt: '(tidpunkten då bladen skrivs)',
    clean: 'Spara ren kopia',
    cleanAbout: 'En kopia utan Samräknas blad och sparade svar, att skicka eller publicera.',
  },

  kinds: {
    avstamning: 'Budget med avstämning', kommunandelar: 'Kommunandelar', regler: 'Regler och mål', kontroller: 'Kontroller', noter: 'Noter',
  } satisfies Record<OwnKind, string>,
};
