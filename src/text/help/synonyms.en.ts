/** Words that are looked for in the help, in English; see `synonyms.sv.ts`. */
export const synonymsEn: readonly (readonly string[])[] = [
  ['store', 'storage', 'save', 'keep', 'kept'],
  ['cloud', 'server', 'internet', 'send', 'sent', 'upload', 'transfer'],
  ['gdpr', 'data protection', 'privacy', 'personal data'],
  ['erase', 'delete', 'remove', 'forget', 'clear'],
  ['deficit', 'shortage', 'loss'],
  ['shortcut', 'keyboard', 'hotkey'],
  ['half-year', 'half year', 'half a year', 'part of the year', 'part of a year'],
];

export const endingsEn: readonly string[] = ['ings', 'ing', 'ies', 'ed', 'es', 'd', 'e', 's', 'y'];
