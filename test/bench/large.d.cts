/** The bytes of a workbook with a budget of so many insatser; see large.cjs. */
export function workbook(insatser: number, options?: { readonly twins?: boolean }): Uint8Array;
/** The bytes of a workbook with so many sheets of so many rows and columns, at most 26, that is no budget. */
export function ledger(sheets: number, rows: number, columns: number): Uint8Array;
