/** What stands round the views, in Swedish: the way to the help, and what this browser keeps. */

export const shellSv = {
  help: 'Hjälp',
  meaning: 'Vad betyder detta?',
  meaningOf: (name: string) => `Vad betyder detta? ${name}`,
  loading: 'Hämtar …',

  kept: {
    kept: 'Arbetsboken och dina svar finns kvar i den här webbläsaren om sidan laddas om.',
    resumed: (time: string) => `Öppnad som du lämnade den ${time}, med dina svar. Har filen ändrats sedan dess: öppna den på nytt.`,
    forget: 'Glöm arbetsboken i den här webbläsaren',
    forgotten: 'Arbetsboken är glömd: den är öppen tills du lämnar sidan, och inget om den finns kvar.',
    refused: 'Den här webbläsaren sparar inget: laddas sidan om behöver du öppna filen igen.',
  },
};
