/** What stands round the views, in Swedish: the way to the help, and what this browser keeps. */

export const shellSv = {
  help: 'Hjälp',
  meaning: 'Vad betyder detta?',
  meaningOf: (name: string) => `Vad betyder detta? ${name}`,
};
