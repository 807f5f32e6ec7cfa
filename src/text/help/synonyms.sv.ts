/** Words that are looked for in the help, beside those that it uses itself, in Swedish: each line means the same, and each word stands for all that begin with it. */
export const synonymsSv: readonly (readonly string[])[] = [
  ['lagra', 'lagring', 'spara', 'förvara', 'bevara'],
  ['moln', 'server', 'internet', 'skicka', 'överför', 'ladda upp', 'uppkoppl'],
  ['gdpr', 'dataskydd', 'integritet', 'personuppgift'],
  ['radera', 'glöm', 'ta bort', 'rensa'],
  ['underskott', 'minusresultat', 'förlust', 'brist'],
  ['kortkommando', 'snabbtangent', 'tangent'],
  ['halvår', 'halva året', 'halvt år', 'del av året', 'del av ett år'],
];

/** Endings that a word may have or lack, the longest first. */
export const endingsSv: readonly string[] = ['arna', 'erna', 'orna', 'ades', 'ade', 'ats', 'ar', 'er', 'or', 'as', 'at', 'en', 'et', 'na', 'es', 'a', 'e', 's', 't', 'n'];
