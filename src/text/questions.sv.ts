/** What the sheet cannot tell, asked in Swedish: one whole sentence a code. */
import type { Question } from '../core/model';

export function questionSv(question: Question): string {
  const { about } = question;
  switch (question.code) {
    case 'entry-date':
      return `Vilken dag gick ${about} in i förbundet?`;
    case 'split-post':
      return `Enligt en not delas ”${about}” mellan personal och insatser: stämmer beloppen i de båda raderna?`;
    case 'unit-unclear':
      return `Är beloppen i ”${about}” i kronor, tusental kronor eller miljoner kronor?`;
    case 'main-budget':
      return 'Arbetsboken har flera budgetar: vilken ska skrivas tillbaka?';
    case 'year-unclear':
      return `Vilket år gäller kolumnen ”${about}”?`;
    case 'meaning-unclear':
      return `Vad betyder raden ”${about}”?`;
  }
}
