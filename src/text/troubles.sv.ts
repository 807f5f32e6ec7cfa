/** A failure outside, in Swedish: one sentence a code, which says what to do. `detail` names the part or sheet concerned, where there is one. */

const named = (detail: string | undefined) => (detail === undefined ? '' : ` (${detail})`);

export const troublesSv = {
  'not-a-workbook': () => 'Filen är ingen Excelarbetsbok: öppna en fil som slutar på .xlsx eller .xlsm.',
  password: () => 'Arbetsboken är skyddad med lösenord: ta bort lösenordet i Excel under Arkiv, Info, Skydda arbetsbok, spara och försök igen.',
  'old-format': () => 'Filen har Excels gamla format (.xls): öppna den i Excel, spara den som Excelarbetsbok (.xlsx) och försök igen.',
  xlsb: () => 'Filen har det binära formatet .xlsb: öppna den i Excel, spara den som Excelarbetsbok (.xlsx) och försök igen.',
  damaged: (detail?: string) => `Arbetsboken är skadad${named(detail)}: öppna den i Excel, låt Excel reparera den, spara och försök igen.`,
  'too-large': (detail?: string) => `Arbetsboken är för stor för att läsas säkert${named(detail)}: spara budgeten i en egen arbetsbok och försök igen.`,
  'unsafe-xml': (detail?: string) => `Arbetsboken innehåller en dokumenttypsdeklaration som Excel aldrig skriver${named(detail)}: öppna den i Excel, spara den på nytt och försök igen.`,
  signed: () => 'Arbetsboken är digitalt signerad och signaturen skulle brytas: spara en kopia utan signatur och skriv i den.',
  'shared-workbook': () => 'Arbetsboken är delad på det gamla sättet: stäng av delningen i Excel under Granska, Dela arbetsbok, spara och försök igen.',
  'structure-locked': () => 'Arbetsbokens struktur är låst, så inga blad kan läggas till: lås upp den i Excel under Granska, Skydda arbetsbok, spara och försök igen.',
  'sheets-in-use': (detail?: string) => `Formler på dina egna blad${named(detail)} pekar på Samräknas blad och skulle gå sönder: peka om dem och försök igen.`,
  'no-sheet-left': () => 'Arbetsboken har inget annat synligt blad än Samräknas egna: lägg till eller visa ett eget blad och försök igen.',
  'state-too-large': () => 'Svaren och de godkända anmärkningarna är för många för att sparas i arbetsboken (högst 256 kB): ta bort godkännanden som inte längre behövs och försök igen.',
  'file-not-found': (detail?: string) => `Filen finns inte eller får inte läsas${named(detail)}: kontrollera namnet och behörigheten och försök igen.`,
  'cannot-write': (detail?: string) => `Filen kunde inte skrivas${named(detail)}: välj en mapp som du får skriva i och en fil som inte är öppen i ett annat program.`,
};
