/** Every word that a user reads stands in src/text: no text between tags, and no text in a property that is read, is typed elsewhere in the pane. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const pane = resolve(__dirname, '../../src/pane');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : /\.tsx$/.test(entry.name) ? [join(folder, entry.name)] : []);
}

/** Properties whose text is seen or heard. */
const read: ReadonlySet<string> = new Set([
  'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'title', 'label', 'placeholder', 'alt', 'hint', 'caption', 'text',
  'validationMessage', 'summary', 'heading',
]);

/** The program's own name is the same in every language. */
const named: ReadonlySet<string> = new Set(['Samräkna']);

/** A letter makes a word; figures, arrows and other signs are the same in every language. */
const isWord = (text: string): boolean => /\p{L}{2}/u.test(text) && !named.has(text.trim());

/** A style or a key, such as 'strong': one word in small letters that an object maps a name to. */
const isName = (node: ts.Expression): boolean => ts.isStringLiteral(node) && /^[a-z][a-z0-9-]*$/.test(node.text);

/** The texts typed into a file that a user would read, each with its line. */
function typedIn(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const tell = (node: ts.Node, text: string): void => {
    if (isWord(text)) found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${text.trim()}`);
  };
  /** What an expression shows: its texts, in both branches of a choice, and not those that it compares or looks up by. */
  const shown = (node: ts.Expression | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) tell(node, node.text);
    else if (ts.isTemplateExpression(node)) for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) tell(part, part.text);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(shown);
    else if (ts.isParenthesizedExpression(node)) shown(node.expression);
    else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(shown);
    else if (ts.isBinaryExpression(node) && [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(node.operatorToken.kind)) [node.left, node.right].forEach(shown);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) shown(node.right);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) tell(node, node.text);
    if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) shown(node.expression);
    if (ts.isJsxAttribute(node) && read.has(node.name.getText())) {
      if (node.initializer && ts.isStringLiteral(node.initializer)) tell(node, node.initializer.text);
      if (node.initializer && ts.isJsxExpression(node.initializer)) shown(node.initializer.expression);
    }
    if (ts.isPropertyAssignment(node) && read.has(ts.isStringLiteral(node.name) ? node.name.text : node.name.getText()) && !isName(node.initializer)) shown(node.initializer);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

test.each(sources(pane).map((file) => [relative(pane, file), file]))('%s', (name, file) => {
  expect(typedIn(name, readFileSync(file, 'utf8'))).toEqual([]);
});

test.each([
  ['text between tags', '<p>Hej du</p>', ['a.tsx:1 Hej du']],
  ['a text in braces', "<p>{'Hej du'}</p>", ['a.tsx:1 Hej du']],
  ['one of two', "<p>{wide ? 'Öppna' : words.open}</p>", ['a.tsx:1 Öppna']],
  ['put together', '<p>{`${count} frågor`}</p>', ['a.tsx:1 frågor']],
  ['where something holds', "<p>{isNew && 'Ny'}</p>", ['a.tsx:1 Ny']],
  ['a label', '<Button aria-label="Stäng" />', ['a.tsx:1 Stäng']],
  ['a label in braces', "<Input placeholder={'Sök'} />", ['a.tsx:1 Sök']],
  ['handed on in an object', "<Field {...{ title: 'Belopp' }} />", ['a.tsx:1 Belopp']],
  ['a word of text/, a sign, the name, a key', "<p className=\"wide\" aria-label={words.label}>{words.open} → <b>Samräkna</b>{kind === 'noter' && words.notes['about']}{list.join(', ')}</p>", []],
])('the search itself: %s', (_, source, found) => {
  expect(typedIn('a.tsx', `const view = ${source};`)).toEqual(found);
});
