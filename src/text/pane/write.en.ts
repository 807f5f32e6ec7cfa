/** What the view Skriv says, in English; see `write.sv.ts`. */
import { decimal } from '../numbers';
import type { writeSv } from './write.sv';

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${decimal(String(number), 'en')} ${several}`);
const listed = (parts: readonly string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);

export const writeEn: typeof writeSv = {
  write: {
    heading: 'Write',
    about: 'The sheets are placed last in a copy of the workbook. They hold formulas that point at your own cells, and work without Samräkna too.',
    sheets: 'Sheets to write',
    button: 'Write new file',
    absent: (noBudget) => (noBudget ? 'Not written: the sheet needs a budget, and none was found in the workbook.' : 'Not written: the budget has nothing for the sheet to show.'),
    notWritten: 'Not written.',
    staysAsItIs: 'Not written: the sheet stays as it is.',
    isNew: 'New sheet.',
    isSame: 'The content is unchanged.',
    isChanged: ({ cells, formulas, come, gone }) => {
      const parts = [
        ...(cells === 0 ? [] : [count(cells, 'cell changes', 'cells change')]), ...(come === 0 ? [] : [count(come, 'row is added', 'rows are added')]),
        ...(gone === 0 ? [] : [count(gone, 'row goes', 'rows go')]), ...(formulas === 0 ? [] : [count(formulas, 'formula is rewritten with the same value', 'formulas are rewritten with the same values')]),
      ];
      return parts.length === 0 ? 'The sheet is restored.' : `${listed(parts)}.`;
    },
    kept: (texts) => `${count(texts, 'text of your own is kept', 'texts of your own are kept')}.`,
    inputsKept: (values) => `${count(values, 'value that you have filled in is kept', 'values that you have filled in are kept')}.`,
    beside: (cells) => `${count(cells, 'cell of your own to the right is not touched', 'cells of your own to the right are not touched')}.`,
    lost: (cells) => (cells === 1 ? 'You have written in one of Samräkna’s cells. It goes when the sheet is written:' : `You have written in ${decimal(String(cells), 'en')} of Samräkna’s cells. It goes when the sheets are written:`),
    moreLost: (cells) => `${decimal(String(cells), 'en')} more`,
    lostAdvice: 'Move what you want to keep to the column Egen kommentar, a row Egen text or to the right of Samräkna’s columns, and check again.',
    formatting: 'Colours and formats that you have set yourself in Samräkna’s columns are reset.',
    quoted: (text) => `“${text}”`,
    was: (text) => `was ${text}`,
    wasBlank: 'was blank',
    newRow: 'new row',
    onlyChanged: 'Show only what changes',
    goes: (rows, more) => `Rows that go: ${rows.join('; ')}${more === 0 ? '.' : ` and ${decimal(String(more), 'en')} more.`}`,
    writtenTo: (file, time) => `Written ${time} to the new file ${file}:`,
    agrees: (checked) => `The file has been read back: ${checked === 1 ? 'the only cell shows' : `all ${decimal(String(checked), 'en')} cells show`} the exact value.`,
    differs: (number, checked) => `The file has been read back: ${count(number, 'cell', 'cells')} of ${decimal(String(checked), 'en')} show something else than the exact value.`,
    untouched: 'The file that you opened is untouched, and is still the one shown here. To undo the writing, delete the new file.',
    preview: 'Preview',
    previewOf: (name) => `How the sheet ${name} will look`,
    more: (shown, all) => `${decimal(String(shown), 'en')} of ${decimal(String(all), 'en')} rows are shown.`,
    further: (rows) => `Show ${decimal(String(rows), 'en')} more rows`,
    chart: (title, description) => `Chart: ${title}. ${description}`,
    writtenAt: '(the time of writing)',
    clean: 'Save clean copy',
    cleanAbout: 'A copy without Samräkna’s sheets and stored answers, for sending or publishing.',
  },

  kinds: {
    avstamning: 'Budget reconciled', kommunandelar: 'Municipal shares', regler: 'Rules and goals', kontroller: 'Checks', noter: 'Notes',
  },
};
