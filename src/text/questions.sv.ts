/** What the sheet cannot tell, asked in Swedish: one whole sentence a code; and what to write in the sheet where only that is an answer. */
import { a1 } from '../core/address';
import type { Question } from '../core/model';
import { detailFigure } from './question-figures';

export function questionSv(question: Question): string {
  const { about } = question;
  const figure = (name: string) => detailFigure(question, name, 'sv');
  switch (question.code) {
    case 'entry-date': {
      const [paid, next] = [figure('belopp'), figure('nasta')];
      const why = paid && next ? ` Bladet visar ${paid} det första året och ${next} året efter, men inte datumet.` : '';
      return `Vilken dag gick ${about} in i förbundet?${why}`;
    }
    case 'split-post': {
      const [post, rest] = [figure('post') ?? about, figure('raknat')];
      if (rest === undefined) return `Enligt en not delas ”${post}” mellan förvaltning och insatser: på vilken rad står den andra delen?`;
      return post === about
        ? `Enligt en not delas ”${post}” mellan förvaltning och insatser, vilket ger ${rest} bland insatserna: på vilken rad ingår den delen?`
        : `Enligt en not delas ”${post}” mellan förvaltning och insatser, vilket ger ${rest} bland insatserna: ingår den delen i ”${about}”, ${figure('belopp') ?? ''}?`;
    }
    case 'unit-unclear':
      return `Är beloppen i ”${about}” i kronor, tusental kronor eller miljoner kronor?`;
    case 'main-budget':
      return 'Arbetsboken har flera budgetar: vilken ska skrivas tillbaka?';
    case 'year-unclear':
      return `Vilket år gäller en kolumn i ”${about}”, vars rubrik inte säger det?`;
    case 'meaning-unclear':
      return `Vad betyder raden ”${about}”?`;
  }
}

/** What to do in the workbook; undefined for a question that is answered beside it. */
export function inSheetSv({ code, cell, guess }: Question): string | undefined {
  const again = 'spara arbetsboken och öppna den igen';
  switch (code) {
    case 'entry-date':
    case 'unit-unclear':
    case 'main-budget':
      return undefined;
    case 'year-unclear': {
      const meanwhile = guess === undefined ? '' : ` Tills dess är ${guess} bästa gissning.`;
      return `Skriv årtalet i rubriken i cell ${a1(cell)}, ${again}.${meanwhile}`;
    }
    case 'meaning-unclear':
      return `Skriv i cell ${a1(cell)} med vanliga ord vad raden är, till exempel ”Övriga kostnader”, ${again}.`;
    case 'split-post':
      return `Inget belopp räknas om efter svaret. Frågan försvinner när noten säger i ord var delarna står, utan procenttal: ändra den, ${again}.`;
  }
}
