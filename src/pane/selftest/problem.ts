/** What went wrong, in a word that means the same in every language. */

/** Excel's own code where it has one, for its messages are in the user's language; else the message of whoever stopped. */
export function problemOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.message;
}
