/** @jest-environment jsdom */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { openExcel } from '.';

/** The floor of the product. */
const floor = 14;
const root = join(__dirname, '../..');

/** A member of Excel's that the product names in its code. */
interface Used {
  readonly kind: string;
  readonly member: string;
  /** The requirement set it came with, as the types' documentation says: "1.9". */
  readonly since: string;
  readonly where: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => join(root, folder, name));
}

/** Every property and method of `namespace Excel` that `src/hosts/office` and `src/pane` touch, found by the compiler and not by likeness of names. */
function usedMembers(): Used[] {
  const files = [...sources('src/hosts/office'), ...sources('src/pane')];
  const program = ts.createProgram(files, { target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX, strict: true, noEmit: true, skipLibCheck: true, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const used = new Map<string, Used>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const declaration = symbol?.declarations?.[0];
      const owner = declaration && ts.isClassDeclaration(declaration.parent) ? declaration.parent : undefined;
      if (symbol && owner?.name && ts.isModuleBlock(owner.parent) && owner.parent.parent.name.getText() === 'Excel') {
        const since = symbol.getDocumentationComment(checker).concat(checker.getTypeAtLocation(owner).symbol.getDocumentationComment(checker)).map(({ text }) => /\[Api set: ExcelApi (\d+\.\d+)/.exec(text)?.[1]).find((one) => one !== undefined);
        const tagged = declaration?.getFullText().match(/\[Api set: ExcelApi (\d+\.\d+)/)?.[1];
        const kind = owner.name.text;
        used.set(`${kind}.${symbol.name}`, { kind, member: symbol.name, since: tagged ?? since ?? '', where: node.getSourceFile().fileName.slice(root.length + 1) });
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (files.includes(file.fileName)) visit(file);
  return [...used.values()];
}

/** Whether the real library has it. The keys of a prototype are members without their values being asked for. */
function isInLibrary(excel: typeof globalThis.Excel, { kind, member }: Used): boolean {
  const type: unknown = Object.entries(excel).find(([name]) => name === kind)?.[1];
  const prototype: unknown = typeof type === 'function' ? type.prototype : undefined;
  return typeof prototype === 'object' && prototype !== null && (member in prototype);
}

/** What a `load` names is a text that no compiler checks. */
function loadedPaths(): string[] {
  return [...sources('src/hosts/office'), ...sources('src/pane')].flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\.load\(\s*['"]([^'"]+)['"]/g)].flatMap(([, paths = '']) => paths.split(',').map((path) => path.trim())));
}

describe('every member of Excel that the product uses', () => {
  const used = usedMembers();

  test('is found', () => {
    expect(used.map(({ kind, member }) => `${kind}.${member}`)).toEqual(expect.arrayContaining(['Worksheet.getRange', 'Range.formulas', 'CustomXmlPart.setXml', 'WorksheetCollection.onChanged']));
  });

  test('stands in the real library', async () => {
    const { excel } = await openExcel();
    expect(used.filter((one) => !isInLibrary(excel, one))).toEqual([]);
  });

  test('is in ExcelApi 1.14, or is asked for first', () => {
    const asked = ['WorksheetCollection.onNameChanged'];
    expect(used.find(({ kind, member }) => kind === 'Table' && member === 'resize')?.since).toBe('1.13');
    const young = used.filter(({ since }) => Number(since.split('.')[1] ?? 0) > floor).map(({ kind, member }) => `${kind}.${member}`);
    expect(young.filter((one) => !asked.includes(one))).toEqual([]);
  });

  test('clears nobody’s undo by its name', () => {
    const clearing = ['Worksheet.copy', 'Worksheet.delete', 'WorksheetProtection.protect', 'WorksheetProtection.unprotect', 'WorkbookProtection.protect', 'WorkbookProtection.unprotect', 'Range.getMergedAreas', 'Range.getMergedAreasOrNullObject', 'Ribbon.requestUpdate'];
    expect(used.map(({ kind, member }) => `${kind}.${member}`).filter((one) => clearing.includes(one))).toEqual([]);
  });

  test('is a property of some object where it is loaded by name', async () => {
    const { excel } = await openExcel();
    const names = new Set(Object.values(excel).flatMap((type: unknown): string[] => {
      const prototype: unknown = typeof type === 'function' ? type.prototype : undefined;
      if (typeof prototype !== 'object' || prototype === null || !('_className' in prototype)) return [];
      const bare: unknown = Object.create(prototype);
      const listed = (key: string): string[] => { const list: unknown = typeof bare === 'object' && bare !== null ? Reflect.get(bare, key) : undefined; return Array.isArray(list) ? list.map(String) : []; };
      return [...listed('_scalarPropertyNames'), ...listed('_navigationPropertyNames')];
    }));
    const paths = loadedPaths();
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => path.split('/').some((part) => part !== 'items' && !names.has(part)))).toEqual([]);
  });
});
