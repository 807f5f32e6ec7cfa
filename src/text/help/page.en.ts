/** The help's own words, in English; see `page.sv.ts`. */
import type { helpPageSv } from './page.sv';

export const helpPageEn: typeof helpPageSv = {
  heading: 'Help',
  close: 'Close the help',
  search: 'Search the help',
  hits: (number) => (number === 0 ? 'Nothing was found. Try another word.' : number === 1 ? '1 hit' : `${number} hits`),
  sections: {
    check: 'Checks',
    rule: 'Rules',
    question: 'Questions',
    keyboard: 'Keyboard',
    privacy: 'Privacy',
    program: 'About Samräkna',
  },

  check: { looks: 'What is checked', why: 'Why it matters', todo: 'What to do', accept: 'When it can be left as it is' },
  question: { why: 'Why it is asked', answer: 'How to answer' },
  rule: {
    sentence: 'What the rule says',
    inForce: 'In force from',
    parameters: 'Values',
    parameter: (name, value, from, source) => `${name}: ${value} from ${from}. ${source}.`,
    sources: 'Sources',
    source: (source, read) => (read === undefined ? `${source}.` : `${source}. Read ${read}.`),
    reminders: 'Dates to remember',
  },
  parameters: {
    minstaAndel: 'least share of the activities', statensDel: 'the state’s part', regionernasDel: 'the regions’ part', kommunernasDel: 'the municipalities’ part', kommunUtanRegion: 'part of a municipality without a region',
  },

  keyboard: {
    about: 'Everything in Samräkna can be reached by keyboard.',
    key: 'Key',
    does: 'Does',
    general: [
      ['Tab, Shift+Tab', 'Next and previous link, button or field'],
      ['Enter, Space', 'Open what has the focus'],
      ['The arrows, Home, End', 'Between the tabs, when a tab has the focus'],
      ['Esc', 'Close the help or the introduction'],
    ],
    names: { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Control: 'Ctrl', Shift: 'Shift', Enter: 'Enter', Escape: 'Esc', ' ': 'Space', PageUp: 'Page Up', PageDown: 'Page Down' },
  },

  privacy: {
    about: 'Written for whoever is responsible for data protection.',
    paragraphs: [
      ['What is read', 'The workbook that you open: the names of its sheets, the values, formulas and number formats of its cells, and which rows, columns and sheets are hidden. No other files are read.'],
      ['Where it is processed', 'On your own computer, in the browser or in Excel’s pane. Samräkna’s code sends nothing of the content, the answers or the result anywhere. A policy in the page (Content Security Policy) makes the browser stop connections to other addresses. The web server that the page comes from sees that the page’s own files are fetched, as for all web pages, but never the workbook.'],
      ['Scripts from others', 'In Excel Microsoft’s office.js is fetched from appsforoffice.microsoft.com. It is the only foreign script, and needed for reading and writing the workbook. Excel and office.js may send diagnostics to Microsoft, as your organisation has set it. The browser version fetches nothing from others.'],
      ['What is stored in the workbook', 'Your answers, corrections and acceptances with their reasons, and in Excel what is needed to undo the last write. They lie in a part of their own in the file and go with it when it is sent. Samräkna’s sheets hold what can be seen on them. “Save clean copy” under Write makes a file without all this.'],
      ['What is stored in this browser', 'The language, that the introduction has been shown and, for the 20 latest workbooks, the chosen view, filters and the list of the last check, which has texts and amounts from the workbook. In Excel this is the pane’s own storage. In the browser version the opened workbook is stored too, with your answers, so that it is there if the page is reloaded, until you open another or choose to forget it, though 30 days at most. The sample budget is not stored.'],
      ['How it is erased', 'By the button below, or by clearing site data in the browser. What lies in the workbook is gone in a clean copy, or when the file is deleted.'],
      ['Personal data', 'Samräkna needs no personal data. Free text may hold some: in the workbook, in the reason of an acceptance and in paragraphs of your own in notes. Write no more than is needed. It is processed as everything else on your computer and handed to nobody by Samräkna.'],
    ],
    forget: 'Forget everything about workbooks in this browser',
    forgotten: 'Gone: nothing about any workbook is left in this browser’s storage.',
    refused: 'The browser does not let Samräkna store anything, so there is nothing to forget.',
  },

  program: {
    about: 'Samräkna checks and computes the budget of a samordningsförbund under the act (2003:1210) on financial coordination of rehabilitation activities.',
    firstRun: 'Show the introduction again',
    language: 'Language',
    diagnostics: 'Details for troubleshooting',
    diagnosticsAbout: 'Versions and counts only. No amounts, texts, names or file names from the workbook.',
    diagnosticsHint: 'Select everything in the box and copy it with Ctrl+C (Command+C on a Mac).',
  },
};
