/**
 * The acts and documents that the rules come from. On the `read` date the paragraphs were held against the quotations in our own field
 * document, made from a copy of the law that runs to SFS 2023:644; 5 § also against SFS 2010:350. Not against the link.
 */
import type { Source } from '../core/model';

const read = '2026-11-25';

/** Lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser. */
export function finsamlagen(paragraph: string): Source {
  return { act: 'lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser', paragraph, link: 'https://lagen.nu/2003:1210', read };
}

/** Kommunallagen, as far as 21 § lag (2003:1210) applies it to a samordningsförbund. */
export function kommunallagen(paragraph: string): Source {
  return { act: 'kommunallagen (2017:725)', paragraph: `${paragraph}, som 21 § lag (2003:1210) hänvisar till`, link: 'https://lagen.nu/2017:725', read };
}

/** Lag (2018:597) om kommunal bokföring och redovisning. */
export const redovisningslagen: Source =
  { act: 'lag (2018:597) om kommunal bokföring och redovisning', link: 'https://lagen.nu/2018:597', read };

/** A goal that a förbund sets itself, and no law. Whether the förbund has it, its plan tells. */
export function egetMal(goal: string): Source {
  return { act: `förbundets eget mål i verksamhetsplanen (${goal})` };
}

/** A manner of reckoning that a förbund has itself, and no law: where it may stand. */
export function verksamhetsplan(part: string): Source {
  return { act: 'förbundets verksamhetsplan', paragraph: part };
}

/** What members agree among themselves. */
export const overenskommelse: Source =
  { act: 'medlemmarnas överenskommelse enligt 5 § lag (2003:1210)', paragraph: 'fördelningen mellan kommunerna' };
