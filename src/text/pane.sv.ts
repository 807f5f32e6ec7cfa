/** What the page says, in Swedish. A figure in a sentence is handed in ready, in Swedish form. */
import type { Language } from './numbers';
import { excelSv } from './pane/excel.sv';
import { entrySv } from './pane/entry.sv';
import { gridSv } from './pane/grid.sv';
import { notesSv } from './pane/notes.sv';
import { readingSv } from './pane/reading.sv';
import { checksSv } from './pane/checks.sv';
import { rulesSv } from './pane/rules.sv';
import { workingSv } from './pane/working.sv';
import { writeSv } from './pane/write.sv';
import { shellSv } from './pane/shell.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

const otherLanguage: { readonly name: string; readonly code: Language } = { name: 'In English', code: 'en' };

export const paneSv = {
  tagline: 'Kontrollerar och räknar samordningsförbundets budget.',
  privacy: 'Ingenting skickas någonstans: arbetsboken läses, räknas och skrivs här i din egen webbläsare.',
  otherLanguage,
  skip: 'Hoppa till innehållet',
  moreToTheRight: 'Tabellen fortsätter åt höger →',
  version: (version: string) => `Samräkna ${version}`,

  open: {
    heading: 'Arbetsbok',
    button: 'Öppna arbetsbok',
    drop: 'eller släpp en .xlsx- eller .xlsm-fil var som helst på sidan',
    dropping: 'Släpp filen för att öppna den',
    sample: 'Exempelbudgeten visas. Öppna din egen arbetsbok när du vill.',
    backToSample: 'Visa exempelbudgeten',
    unwritten: {
      about: (name: string) => `Det du har svarat och ändrat för ${name} är inte skrivet till någon fil än, och försvinner om en annan arbetsbok öppnas.`,
      stay: 'Stanna kvar',
      goOn: 'Öppna ändå',
    },
  },
  questions: (number: number) => count(number, 'fråga', 'frågor'),
  notice: {
    opened: (name: string, errors: string, questions: string) => `${name} är läst: ${errors} och ${questions}.`,
    answered: (errors: string, questions: string) => `Räknat på nytt: ${errors} och ${questions}.`,
    stateSetAside: 'Svaren som är sparade i arbetsboken gick inte att läsa, så de används inte.',
    written: (name: string) => `Den nya filen ${name} är sparad bland dina hämtade filer. Din egen fil är orörd.`,
    copied: (name: string, inExcel: boolean) =>
      `En kopia utan Samräknas blad och svar, ${name}, är sparad bland dina hämtade filer.${inExcel ? ' Finns den inte där: spara arbetsboken, öppna den i webbläsarversionen (under Hjälp) och välj Spara ren kopia där.' : ''}`,
  },
  tabs: { label: 'Vyer', reading: 'Läsning', checks: 'Kontroller', rules: 'Regler och andelar', whatif: 'Vad händer om?', write: 'Skriv' },

  reading: readingSv.reading,
  pointing: readingSv.pointing,
  correcting: readingSv.correcting,
  question: readingSv.question,
  assumptions: readingSv.assumptions,

  checks: checksSv.checks,

  rules: rulesSv.rules,
  margins: rulesSv.margins,
  shares: rulesSv.shares,
  chart: rulesSv.chart,
  tree: rulesSv.working,
  working: workingSv,

  write: writeSv.write,
  kinds: writeSv.kinds,

  excel: excelSv,
  entry: entrySv,
  grid: gridSv,
  notes: notesSv,

  shell: shellSv,

  boundary: {
    heading: 'Något gick fel i Samräkna',
    about: 'Det är ett fel i programmet och inte i din arbetsbok. Dina egna blad är orörda. Ladda om sidan och försök igen.',
    reload: 'Ladda om sidan',
    details: 'Tekniska uppgifter',
  },
};

