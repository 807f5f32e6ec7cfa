/** What the view Skriv says, in Swedish. */
import type { OwnKind } from '../../core/model';

export const writeSv = {
  write: {
    heading: 'Skriv',
    about: 'Bladen läggs sist i en kopia av arbetsboken. De innehåller formler som pekar på dina egna celler och fungerar också utan Samräkna.',
    sheets: 'Blad som skrivs',
    button: 'Skriv ny fil',
    absent: (sheets: readonly string[], noBudget: boolean) =>
      `Skrivs inte: ${sheets.join(', ')}. ${noBudget ? 'De behöver en budget, och ingen hittades i arbetsboken.' : 'Budgeten har inget som de kan visa.'}`,
    nothing: 'Inget blad är valt.',
    preview: 'Förhandsvisning',
    previewOf: (name: string) => `Så här blir bladet ${name}`,
    more: (shown: number, all: number) => `De första ${shown} av ${all} rader visas.`,
    all: 'Visa alla rader',
    chart: (title: string, description: string) => `Diagram: ${title}. ${description}`,
    writtenAt: '(tidpunkten då bladen skrivs)',
    clean: 'Spara ren kopia',
    cleanAbout: 'En kopia utan Samräknas blad och sparade svar, att skicka eller publicera.',
  },

  kinds: {
    avstamning: 'Budget med avstämning', kommunandelar: 'Kommunandelar', regler: 'Regler och mål', kontroller: 'Kontroller', noter: 'Noter',
  } satisfies Record<OwnKind, string>,
};
