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
      const note = figure('not') === undefined ? 'Enligt en not' : `Enligt noten i cell ${figure('not') ?? ''}`;
      if (rest === undefined) return `${note} delas ”${post}” mellan förvaltning och insatser: på vilken rad står den andra delen?`;
      return post === about
        ? `${note} delas ”${post}” mellan förvaltning och insatser, vilket ger ${rest} bland insatserna: på vilken rad ingår den delen?`
        : `${note} delas ”${post}” mellan förvaltning och insatser, vilket ger ${rest} bland insatserna: ingår den delen i raden ”${about}” (${figure('belopp') ?? ''})?`;
    }
    case 'unit-unclear':
      return `Är beloppen i ”${about}” i kronor, tusental kronor eller miljoner kronor?`;
    case 'main-budget':
      return 'Arbetsboken har flera budgetar: vilken ska ligga till grund för bladen?';
    case 'year-unclear':
      return `En kolumn i ”${about}” har inget årtal i rubriken: vilket år gäller den?`;
    case 'meaning-unclear':
      return question.details?.sheet
        ? `Bladet ”${about}” har en budgets ord och belopp, men ingen tabell kunde läsas: vilka år och vilken enhet gäller beloppen?`
        : `Vad betyder raden ”${about}”?`;
  }
}

/** What to do in the workbook; undefined for a question that is answered beside it. @param inExcel whether the workbook is open there, beside the pane */
export function inSheetSv({ code, cell, guess, details }: Question, inExcel = false): string | undefined {
  const again = inExcel ? 'och välj Kontrollera igen' : 'spara arbetsboken och öppna den igen';
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
      if (details?.sheet) return `Skriv årtalen i en rad ovanför beloppen, vid cell ${a1(cell)}, ${again}.`;
      return `Skriv i cell ${a1(cell)} med vanliga ord vad raden är, till exempel ”Övriga kostnader”, ${again}.`;
    case 'split-post':
      return `Svaret ändrar inget belopp. Skriv i noten, med ord och utan procenttal, på vilka rader delarna står, ${again}: då ställs frågan inte mer.`;
  }
}
