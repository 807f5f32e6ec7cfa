/** A block made into a table: unit, columns, rows with what they are about, and the sums among them. */
import type { Choices, Correction, RowKey } from '../choices';
import type { Entry, Relation, Row, Table } from '../model';
import { Money, Share, type Unit } from '../money';
import { decimalsOf, type Figure } from './amounts';
import type { Block } from './block';
import { columnsOf, type Columns } from './columns';
import type { About } from './about';
import { aboutLines, addsOf } from './concepts';
import { correctedAdds, correctedKind, correctedMeaning, correctedValues, isTurned } from './corrected';
import { withoutScraps } from './scraps';
import { draftsOf, type Draft } from './drafts';
import { groupsOf } from './groups';
import { formulaTermsIn } from './formula-lines';
import type { Head } from './headers';
import { namingOf, type Naming } from './kinds';
import { percentIn } from './labels';
import type { Lexicon } from './lexicon';
import { addsUp, valueOf, type Line, type SignedLine, type Value } from './lines';
import { hasFigure, type Meaning, type Meanings } from './meanings';
import { largestOf, scaleOf, type Scale } from './scale';
import { structureOf, type Structure } from './structure';
import type { Sum } from './sum';
import type { Section } from './terms';

/** A table's rows and columns before its unit is known. */
export interface Sketch {
  readonly block: Block;
  readonly drafts: readonly Draft[];
  readonly naming: Naming;
  readonly columns: Columns;
}

export interface Made {
  readonly table: Table;
  readonly relations: readonly Relation[];
  readonly scale: Scale;
}

export function sketchOf(block: Block, lexicon: Lexicon, meanings: Meanings, around: readonly string[], { tableYears = {} }: Choices): Sketch {
  const drafts = withoutScraps(draftsOf(block), meanings);
  const naming = namingOf(block, drafts, lexicon, meanings);
  return { block, drafts, naming, columns: columnsOf(block, drafts, naming.kind, around, Object.hasOwn(tableYears, naming.title) ? tableYears[naming.title] : undefined) };
}

/** A sketch with its place among the workbook's tables. */
interface Named {
  readonly id: string;
  readonly sketch: Sketch;
  /** One for each draft. */
  readonly keys: readonly RowKey[];
}

export function tableOf({ id, sketch, keys }: Named, lexicon: Lexicon, meanings: Meanings, choices: Choices, neighbour: Unit | undefined): Made {
  const { block, naming, columns } = sketch;
  const said = keys.map((key) => correctionOf(key, choices));
  const sheet = block.grid.sheet.name;
  const drafts = sketch.drafts.map((draft) => ({
    ...draft,
    figures: columns.heads.flatMap((head) => draft.figures[head] ?? []),
    places: columns.heads.flatMap((head) => draft.places[head] ?? []),
  }));
  const scale = scaleOf(block, drafts, lexicon, largestOf(drafts), choices.unit, neighbour);
  const entries = drafts.map((draft) => entriesOf(draft, block, columns, scale.unit, lexicon));
  const lines = linesOf(drafts, said, entries, columns, meanings, groupsOf(block, drafts, lexicon, meanings));
  const structure = structureOf(lines, formulaTermsIn(drafts, lines, columns.columns, sheet));
  const about = aboutLines(lines, structure, naming.kind, naming.section, lexicon);
  const rowId = (line: Line) => `${id}:${drafts[line.index]?.row ?? 0}`;
  const rows = drafts.flatMap((draft, index): Row[] => {
    const line = lines[index];
    const meant = line && about.get(line);
    return line && meant ? [{ ...rowOf(id, rowId(line), keys[index] ?? '', draft, line, meant, entries[index] ?? [], structure, sheet), ...sidesOf(sketch, index, scale.unit, lexicon) }] : [];
  });
  const relations = structure.sums.map((sum, index): Relation => ({
    id: `${id}/${index + 1}`,
    kind: repeats(sum) ? 'same' : 'sum',
    total: rowId(sum.total),
    terms: [{ row: rowId(sum.terms[0].line), sign: printedSign(sum, sum.terms[0]) }, ...sum.terms.slice(1).map((term) => ({ row: rowId(term.line), sign: printedSign(sum, term) }))],
    basis: sum.basis,
  }));
  const [first = { ...block.header, left: 1, right: 1 }, ...more] = block.parts;
  const table: Table = {
    id, sheet, title: naming.title, kind: naming.kind,
    ranges: [{ sheet, ...first, bottom: more.length > 0 ? first.bottom : drafts.at(-1)?.row ?? first.bottom }, ...more.map((part) => ({ sheet, ...part }))],
    unit: scale.unit, unitFrom: scale.from,
    ...(scale.declaredAt ? { unitCell: scale.declaredAt } : {}),
    ...(scale.declared ? { declaredUnit: scale.declared } : {}),
    columns: columns.columns, ...(columns.sides.length > 0 ? { sides: columns.sides.map(({ side }) => side) } : {}), rows,
  };
  return { table, relations, scale };
}

function correctionOf(key: RowKey, { corrections = {} }: Choices): Correction | undefined {
  return Object.hasOwn(corrections, key) ? corrections[key] : undefined;
}

/** The sign between the figures as printed: a row that is read turned enters its sum the other way. */
function printedSign({ total }: Sum, { line, sign }: SignedLine): 1 | -1 {
  return isTurned(total.said) === isTurned(line.said) ? sign : sign === 1 ? -1 : 1;
}

/** The total states another row's figure again; the sum of a section with a single item is a sum. */
function repeats({ total, terms, basis }: Sum): boolean {
  if (terms.length > 1 || basis === 'structure') return false;
  return !(basis === 'formula' && total.formulas.some((formula) => formula !== undefined && /\b(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(formula)));
}

function rowOf(
  table: string, id: string, key: RowKey, draft: Draft, line: Line, meant: About, entries: readonly Entry[], structure: Structure, sheet: string,
): Row {
  const claimed = meant.member?.party === 'kommun' ? percentIn(draft.label) : undefined;
  return {
    id, key, table, row: draft.row, label: draft.label, labelCell: { sheet, row: draft.row, column: draft.labelColumn },
    role: meant.role, section: (structure.headings.get(line) ?? []).map((heading) => heading.label),
    concept: meant.concept, confidence: meant.confidence,
    ...(meant.member ? { member: meant.member } : {}),
    ...(claimed ? { claimedShare: Share.percent(claimed) } : {}),
    ...(line.said ? { corrected: true } : {}), ...(isTurned(line.said) ? { turned: true } : {}),
    hidden: draft.hidden, entries,
  };
}

function entriesOf(draft: Draft, block: Block, columns: Columns, unit: Unit, lexicon: Lexicon): readonly Entry[] {
  const own = unitInLabel(draft.label, lexicon);
  // Columns that agree on their unit declare the table's, which is weighed against the figures.
  const apart = new Set(block.heads.flatMap((head) => head.unit ?? [])).size > 1;
  return draft.figures.map((figure, index) => {
    const place = draft.places[index] ?? { row: draft.row, column: 0 };
    const formula = block.grid.at(place.row, place.column)?.formula;
    const head: Head | undefined = block.heads[columns.heads[index] ?? -1];
    const cell = { sheet: block.grid.sheet.name, ...place };
    return { cell, ...(formula === undefined ? {} : { formula }), ...entryOf(figure, own ?? (apart ? head?.unit : undefined) ?? unit) };
  });
}

/** What a row shows in the columns that add up the others. */
function sidesOf({ drafts, block, columns }: Sketch, index: number, unit: Unit, lexicon: Lexicon): Pick<Row, 'sides'> {
  const draft = drafts[index];
  const heads = columns.sides.map(({ head }) => head);
  if (!draft || heads.length === 0) return {};
  const own = { ...draft, figures: heads.flatMap((head) => draft.figures[head] ?? []), places: heads.flatMap((head) => draft.places[head] ?? []) };
  return { sides: entriesOf(own, block, { ...columns, heads }, unit, lexicon) };
}

/** "Statsbidrag (tkr)": the row's own unit. */
function unitInLabel(label: string, lexicon: Lexicon): Unit | undefined {
  const bracketed = /[([,]\s*(?:i\s+|belopp i\s+)?([\p{L}]+)\s*[)\]]?$/u.exec(label)?.[1];
  return bracketed ? lexicon.units.spelt([bracketed.toLowerCase()])?.value : undefined;
}

type EntryValue = Entry extends infer E ? (E extends Entry ? Omit<E, 'cell' | 'formula'> : never) : never;

function entryOf(figure: Figure, unit: Unit): EntryValue {
  if (figure.is === 'share') return { is: 'share', share: Share.percent(figure.percent) };
  if (figure.is !== 'amount') return figure;
  const decimals = Math.min(decimalsOf(figure.number), 10);
  const digit = Money.of(decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`, figure.unit ?? unit);
  const ore = Money.of('0.01');
  return { is: 'amount', amount: Money.of(figure.number, figure.unit ?? unit), asText: figure.asText, lastDigit: digit.compare(ore) < 0 ? ore : digit };
}

function linesOf(
  drafts: readonly Draft[], corrections: readonly (Correction | undefined)[], entries: readonly (readonly Entry[])[], columns: Columns, meanings: Meanings,
  groups: ReadonlyMap<Draft, Section>,
): readonly Line[] {
  const adding = columns.columns.map((column) => addsUp(column.measure));
  const closings = new Set(drafts.map((draft) => meanings.of(draft.label)).filter(({ total }) => total).map(({ words }) => words.join(' ')));
  let section: Section | undefined;
  let before: Line['adds'] = 'plain';
  return drafts.map((draft, index) => {
    const corrected = corrections[index];
    const plain = meanings.of(draft.label);
    const meaning = corrected ? correctedMeaning(plain, corrected) : plain;
    const own = entries[index] ?? [];
    const is = corrected ? correctedKind(corrected) : kindOfLine(draft, meaning, drafts[index - 1], drafts[index + 1], closings);
    if (is === 'heading') section = meaning.section ?? section;
    const values = correctedValues(own.filter((_, column) => adding[column]).map(valueOf), corrected);
    const group = groups.get(draft);
    const said = (corrected && correctedAdds(corrected)) ?? addsOf(meaning, group ?? section);
    // "Totalt" alone adds as what stands above it.
    const adds = said === 'plain' && meaning.total ? before : said;
    if (is === 'figures' && adds !== 'result') before = adds;
    if (meaning.total) section = undefined;
    return {
      index, label: draft.label, meaning, is, values,
      formulas: own.filter((_, column) => adding[column]).map((entry) => entry.formula),
      adds, effect: adds === 'cost' && !mostlyNegative(values) ? -1 : 1, slack: slackOf(own), ...(group ? { group } : {}), ...(corrected ? { said: corrected } : {}),
    };
  });
}

/** A label without a figure is a heading, unless it names an item or stands among items: one that is not budgeted in any year. */
function kindOfLine(draft: Draft, meaning: Meaning, before: Draft | undefined, after: Draft | undefined, closings: ReadonlySet<string>): Line['is'] {
  if (hasFigure(draft.figures)) return meaning.ratio ? 'aside' : 'figures';
  if (meaning.prose) return 'aside';
  if (draft.figures.some((figure) => figure.is === 'words')) return 'figures';
  const words = meaning.words.join(' ');
  if (closings.has(words) && !meaning.total) return 'heading';
  const named = meaning.total || (meaning.conceptWhole && (meaning.result || meaning.concept === 'overfort-kapital'));
  const amongItems = before?.row === draft.row - 1 && after?.row === draft.row + 1 && hasFigure(before.figures) && hasFigure(after.figures);
  const plain = !meaning.sectionWhole && draft.label !== draft.label.toUpperCase() && !draft.label.endsWith(':') && (/\s/.test(draft.label) || meaning.conceptWhole);
  return named || after === undefined || (amongItems && plain && meaning.section === undefined) ? 'figures' : 'heading';
}

function mostlyNegative(values: readonly Value[]): boolean {
  const negative = values.filter((value) => typeof value === 'bigint' && value < 0n).length;
  const positive = values.filter((value) => typeof value === 'bigint' && value > 0n).length;
  return negative > positive;
}

function slackOf(entries: readonly Entry[]): bigint {
  const digits = entries.map((entry) => (entry.is === 'amount' ? valueOf({ ...entry, amount: entry.lastDigit }) : 0n));
  return digits.reduce<bigint>((most, digit) => (typeof digit === 'bigint' && digit > most ? digit : most), 0n) / 2n;
}
