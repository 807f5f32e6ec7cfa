/** What stands on a sheet of ours after its first write has been undone, in English. */
export const emptiedEn = 'The write has been undone and the sheet is empty: delete the sheet if it is not needed, or leave it for the next write.';
