/** What a new file is called after the one that it was made from. */

/** "budget.xlsx" → "budget-samraknad.xlsx"; a copy of a copy keeps its name. */
export function nameOfCopy(name: string): string {
  return named(name, '-samraknad');
}

/** "budget-samraknad.xlsx" → "budget-ren.xlsx"; a workbook that has not been saved has no ending and gets one. */
export function nameOfCleanCopy(name: string): string {
  return named(name, '-ren');
}

function named(name: string, mark: '-samraknad' | '-ren'): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.[^.]*)$/.exec(name) ?? [];
  return `${stem.replace(/-(samraknad|ren)$/, '')}${mark}${ending}`;
}
