/** The help's own words, in Swedish: sections, rules, keyboard, privacy, the program. A script of its own, as all of the help. */

type Paragraph = readonly [heading: string, text: string];

export const helpPageSv = {
  heading: 'Hjälp',
  close: 'Stäng hjälpen',
  search: 'Sök i hjälpen',
  hits: (number: number): string => (number === 0 ? 'Inget hittades. Prova ett annat ord.' : number === 1 ? '1 träff' : `${number} träffar`),
  sections: {
    check: 'Kontroller',
    rule: 'Regler',
    question: 'Frågor',
    keyboard: 'Tangentbord',
    privacy: 'Integritet',
    program: 'Om Samräkna',
  },

  check: { looks: 'Vad som kontrolleras', why: 'Varför det spelar roll', todo: 'Vad du gör', accept: 'När det kan lämnas som det är' },
  question: { why: 'Varför den ställs', answer: 'Så svarar du' },
  rule: {
    sentence: 'Vad regeln säger',
    inForce: 'Gäller från',
    parameters: 'Värden',
    parameter: (name: string, value: string, from: string, source: string) => `${name}: ${value} från ${from}. ${source}.`,
    sources: 'Källor',
    source: (source: string, read: string | undefined) => (read === undefined ? `${source}.` : `${source}. Läst ${read}.`),
    reminders: 'Datum att minnas',
  },
  /** What the formulas read, as the sentence of a rule calls it. */
  parameters: {
    minstaAndel: 'insatsernas minsta andel', statensDel: 'statens del', regionernasDel: 'regionernas del', kommunernasDel: 'kommunernas del', kommunUtanRegion: 'del för en kommun utan region',
  },

  keyboard: {
    about: 'Allt i Samräkna går att nå med tangentbordet.',
    key: 'Tangent',
    does: 'Gör',
    general: [
      ['Tabb, Skift+Tabb', 'Nästa och föregående länk, knapp eller fält'],
      ['Enter, Mellanslag', 'Öppna det som är markerat'],
      ['Pilarna, Home, End', 'Mellan flikarna, när en flik är markerad'],
      ['Esc', 'Stäng hjälpen eller introduktionen'],
    ],
    /** Keys that are called otherwise in Swedish than by the browser. */
    names: { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Control: 'Ctrl', Shift: 'Skift', Enter: 'Enter', Escape: 'Esc', ' ': 'Mellanslag', PageUp: 'Page Up', PageDown: 'Page Down' },
  },

  privacy: {
    about: 'Skrivet för den som ansvarar för dataskyddet.',
    paragraphs: [
      ['Vad som läses', 'Den arbetsbok som du öppnar: bladens namn, cellernas värden, formler och talformat, och vilka rader, kolumner och blad som är dolda. Inga andra filer läses.'],
      ['Var det behandlas', 'På din egen dator, i webbläsaren eller i Excels panel. Samräknas kod skickar ingenting av innehållet, svaren eller resultatet någonstans. En säkerhetspolicy i sidan (Content Security Policy) gör att webbläsaren stoppar anslutningar till andra adresser. Webbservern som sidan kommer från ser att sidans egna filer hämtas, som för alla webbsidor, men aldrig arbetsboken.'],
      ['Skript från andra', 'I Excel hämtas Microsofts office.js från appsforoffice.microsoft.com. Det är det enda främmande skriptet och behövs för att läsa och skriva i arbetsboken. Excel och office.js kan skicka diagnostik till Microsoft, enligt din organisations inställningar. Webbläsarversionen hämtar inget från andra.'],
      ['Vad som sparas i arbetsboken', 'Dina svar, rättelser och godkännanden med skäl, och i Excel det som behövs för att ångra den senaste skrivningen. De ligger i en egen del av filen och följer med när den skickas. Samräknas blad innehåller det som syns på dem. ”Spara ren kopia” under Skriv gör en fil utan allt detta.'],
      ['Vad som sparas i den här webbläsaren', 'Språket, att introduktionen har visats och, för de 20 senaste arbetsböckerna, vald vy, filter och den senaste kontrollens lista, som har texter och belopp ur arbetsboken. I Excel gäller det panelens egen lagring. I webbläsarversionen sparas också den öppnade arbetsboken med dina svar, så att den finns kvar om sidan laddas om, tills du öppnar en annan eller väljer att glömma den, dock högst 30 dagar. Exempelbudgeten sparas inte.'],
      ['Hur det raderas', 'Med knappen nedan, eller genom att rensa webbplatsdata i webbläsaren. Det som ligger i arbetsboken tas bort i en ren kopia, eller när filen raderas.'],
      ['Personuppgifter', 'Samräkna behöver inga personuppgifter. Fri text kan innehålla sådana: i arbetsboken, i skäl till ett godkännande och i egna stycken i noter. Skriv inte mer än vad som behövs. De behandlas som allt annat på din dator och lämnas inte till någon genom Samräkna.'],
    ] satisfies readonly Paragraph[],
    forget: 'Glöm allt om arbetsböcker i den här webbläsaren',
    forgotten: 'Borta: inget om någon arbetsbok finns kvar i den här webbläsarens lagring.',
    refused: 'Webbläsaren låter inte Samräkna spara något, så det finns inget att glömma.',
  },

  program: {
    about: 'Samräkna kontrollerar och räknar budgeten för ett samordningsförbund enligt lagen (2003:1210) om finansiell samordning av rehabiliteringsinsatser.',
    firstRun: 'Visa introduktionen igen',
    language: 'Språk',
    diagnostics: 'Uppgifter för felsökning',
    diagnosticsAbout: 'Bara versioner och antal. Inga belopp, texter, namn eller filnamn ur arbetsboken.',
    diagnosticsHint: 'Markera allt i rutan och kopiera med Ctrl+C (Kommando+C på Mac).',
  },
};
