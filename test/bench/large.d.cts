/** The bytes of a workbook with a budget of so many insatser; see large.cjs. */
export function workbook(insatser: number): Uint8Array;
