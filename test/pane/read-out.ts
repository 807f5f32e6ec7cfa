/** The page as a screen reader has it: what stands in the tree of accessibility, and what is wrong with it for somebody who only hears it. */
import type { Frame, Page } from 'playwright-core';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level: number;
  /** The names of what it stands in, outermost first. */
  readonly within: string;
}

/** The tree, as text. */
export function readOut(pane: Page | Frame): Promise<string> {
  return pane.locator('body').ariaSnapshot();
}

const controls = new Set(['button', 'link', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox', 'listbox', 'option', 'tab', 'switch', 'slider', 'spinbutton']);
const needsName = new Set([...controls, 'region', 'navigation', 'dialog', 'tablist', 'tabpanel', 'radiogroup', 'table', 'img', 'article', 'heading']);
/** Of these two with one name are two different things. Two links may lead to the same place. */
const toldApart = new Set(['button', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox', 'tab', 'article', 'region', 'table', 'heading']);

/** What a listener would stumble on, each in a sentence. */
export function stumbles(tree: string): readonly string[] {
  const nodes = nodesOf(tree);
  const found = nodes.filter(({ role, name }) => needsName.has(role) && name === '').map(({ role, within }) => `a ${role} without a name, in ${within || 'the page'}`);
  let before = 0;
  for (const { name, level } of nodes.filter(({ role }) => role === 'heading')) {
    if (level > before + 1) found.push(`the heading "${name}" of level ${level} follows one of level ${before}`);
    before = level;
  }
  const seen = new Set<string>();
  for (const { role, name, within } of nodes.filter((node) => toldApart.has(node.role))) {
    const key = `${role} "${name}" in ${within || 'the page'}`;
    if (seen.has(key)) found.push(`twice: ${key}`);
    seen.add(key);
  }
  const mains = nodes.filter(({ role }) => role === 'main').length;
  if (mains > 1) found.push(`${mains} main landmarks`);
  return found;
}

/** `- button "Svara" [pressed]:` and its like, one a line, indented by what they stand in. */
function nodesOf(tree: string): readonly Node[] {
  const around: { readonly indent: number; readonly name: string }[] = [];
  return tree.split('\n').flatMap((line, place) => {
    const [, indents = '', rest = ''] = /^( *)- (.*)$/.exec(line) ?? [];
    // YAML puts a key with a colon in it between quotes.
    const plain = rest.startsWith("'") ? rest.slice(1).replace(/':?.*$/s, '').replaceAll("''", "'") : rest;
    const [, role, name = '', more = ''] = /^([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(plain) ?? [];
    if (role === undefined) return [];
    while ((around.at(-1)?.indent ?? -1) >= indents.length) around.pop();
    const within = around.map((one) => one.name).join(' > ');
    if (name !== '' || role === 'row' || role === 'listitem') around.push({ indent: indents.length, name: `${role} ${name === '' ? place : name}` });
    return [{ role, name, level: Number(/\[level=(\d)\]/.exec(more)?.[1] ?? 0), within }];
  });
}
