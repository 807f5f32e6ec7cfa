/** What the sheet cannot tell, asked in Swedish: one whole sentence a code. */
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
