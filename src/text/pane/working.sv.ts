/** What is said while something is being done, in Swedish. */

export const workingSv = {
  at: {
    opening: 'Öppnar arbetsboken …',
    reading: 'Läser arbetsboken …',
    writing: 'Skriver bladen …',
    undoing: 'Ångrar skrivningen …',
    recalculating: 'Låter Excel räkna om …',
    copying: 'Gör en ren kopia …',
    computing: 'Räknar …',
  },
  stage: {
    reading: 'Läser cellerna …',
    analysing: 'Förstår tabellerna, kontrollerar och räknar reglerna …',
    drafting: 'Förbereder bladen …',
    writing: 'Skriver filen …',
    'handing-over': 'Lämnar över det som är räknat …',
  },
  stop: 'Avbryt',
  stopped: 'Avbrutet. Det som visades innan gäller fortfarande.',
};
