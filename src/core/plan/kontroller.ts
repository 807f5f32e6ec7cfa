/** Kontroller: one row a finding, with live figures and status, and the ekonom's own comment. */
import { standingOf } from '../accepted';
import type { CellRef } from '../address';
import { ofAllYears } from '../check/year-shares';
import { formula, quoted } from './formula';
import type { Analysed } from './analysed';
import type { Piece, Pieces } from './layout';
import { Page, block, keep, lead, linked, live, shownText, text, value } from './layout';
import type { PlannedSheet, StyleName } from './model';
import type { Finding, Shown } from '../model';
import type { Figure } from './printed';
import { figuresOf } from './printed';
import { statusOf } from './status';

/** The columns by number; the last holds the keys of the comments and is never printed. */
const at = { severity: 1, place: 2, label: 3, period: 4, printed: 5, expected: 6, difference: 7, sentence: 8, status: 9, comment: 10, key: 11 } as const;
const widths = [12, 8, 26, 9, 12, 12, 12, 50, 13, 26, 6];

export function kontroller(all: Analysed): PlannedSheet {
  const { source, words, about } = all;
  const own = words.kontroller;
  const kept = all.kept('kontroller');
  const findings = (['error', 'warning', 'info'] as const).flatMap((severity) => all.findings.filter((one) => one.severity === severity));
  const past = Object.entries(kept).filter(([key, comment]) => isWritten(comment) && !findings.some((finding) => keyOf(finding) === key));
  const page = new Page('kontroller');
  const written = words.written(about.version);
  page.row(text('title', words.sheets.kontroller));
  const sheets = [...new Set(source.reading.tables.map((table) => table.sheet))];
  page.row(lead(`${own.lead(sheets)} ${written.before}`, written.after));
  const first = page.next + 2;
  const statuses = page.range(first, at.status, first + Math.max(1, findings.length + past.length) - 1, at.status);
  const remaining = findings.filter((finding) => remainsOf(all, finding) === own.remains).length;
  page.row(live('quiet', formula`${quoted(own.remaining)}&SUMPRODUCT((${statuses}=${quoted(own.remains)})*1)`, shownText(own.remaining + String(remaining))));
  const placeWidth = Math.min(34, Math.max(8, ...findings.map(({ cell }) => placeOf(all, cell).length + 1)));
  const header = page.row(...Object.values(own.columns).map((name, index) => text(isFigure(index + 1) ? 'header-number' : 'header', name)));
  for (const finding of findings) page.row(...rowOf(all, page, finding, kept[keyOf(finding)]));
  for (const [key, comment] of past) page.row(...pastRow(all, key, comment));
  if (page.next === first) page.row(text('text', own.none));
  return {
    kind: 'kontroller', name: words.sheets.kontroller, cells: page.cells, columnWidths: widths.map((width, index) => (index === at.place - 1 ? placeWidth : width)), headerRow: header, landscape: true,
    printToColumn: at.key, keyColumn: at.key,
    tables: [{ name: 'SamraknaKontroller', range: block(header, 1, page.next - 1, at.key), filter: true }],
    statusRules: [{ range: block(first, at.status, page.next - 1, at.status), calm: [own.cleared, own.changed, own.fixed, own.accepted, own.remark, ''] }],
    charts: [], choices: [],
  };
}

function rowOf(all: Analysed, page: Page, finding: Finding, comment: Shown | undefined): Pieces {
  const { source, words } = all;
  const own = words.kontroller;
  const row = page.next;
  const told = ofAllYears(finding);
  const figures = figuresOf(source, told, { printed: page.at(row, at.printed), expected: page.at(row, at.expected) });
  const status = statusOf(source, finding, figures.difference && { at: page.at(row, at.difference), ...(figures.tolerance === undefined ? {} : { tolerance: figures.tolerance }) }, { ...own, remains: remainsOf(all, finding) });
  const { style } = figures;
  return [
    text('text', own.severity[finding.severity]), linked(placeOf(all, finding.cell), finding.cell), text('text', finding.label), told.period === undefined ? undefined : text('text', own.period(told.period)),
    piece(style, figures.printed), piece(style, figures.expected), piece(style, figures.difference), text('text', sentenceOf(all, finding)),
    live('status', status.formula, status.shows), keep(keyOf(finding), comment),
  ];
}

/** "C46"; with the sheet's name where findings stand on several sheets. */
function placeOf({ words, findings }: Analysed, cell: CellRef): string {
  const sheets = new Set(findings.flatMap((finding) => [finding.cell, ...finding.consequences.map((one) => one.cell)]).map(({ sheet }) => sheet));
  return words.kontroller.place(cell, sheets.size > 1);
}

/** A comment whose finding is gone stays until the user clears it. */
function pastRow({ words }: Analysed, key: string, comment: Shown): Pieces {
  const own = words.kontroller;
  return [
    text('text', own.noSeverity), undefined, text('text', pathOf(key)), undefined, undefined, undefined, undefined, text('text', own.gone),
    text('status', own.fixed), keep(key, comment),
  ];
}

/** A finding's key on one line. */
function keyOf({ key }: Finding): string {
  return key.replaceAll(/\s+/g, ' ');
}

/** What a finding was about, from its key: the labels without the code before them and the measure after them. */
function pathOf(key: string): string {
  const parts = key.split('|').slice(1, -1).map((part) => part.trim()).filter((part) => part !== '');
  return parts.length === 0 ? key : parts.join(' · ');
}

function piece(style: StyleName, figure: Figure | undefined): Piece | undefined {
  if (!figure) return undefined;
  const fitting = figure.shows.is === 'number' ? style : 'text';
  return figure.formula ? live(style, figure.formula, figure.shows) : value(fitting, figure.shows);
}

/** The finding, the totals that differ only because of it, and why it was accepted. */
function sentenceOf(all: Analysed, finding: Finding): string {
  const own = all.words.kontroller;
  const reason = acceptedOf(all, finding);
  return [
    all.words.finding(finding),
    ...(finding.consequences.length === 0 ? [] : [own.consequences(finding.consequences.map(({ cell }) => placeOf(all, cell)))]),
    ...(reason === undefined ? [] : [own.acceptedBecause(reason)]),
  ].join(' ');
}

function remainsOf(all: Analysed, finding: Finding): string {
  const own = all.words.kontroller;
  if (acceptedOf(all, finding) !== undefined) return own.accepted;
  return finding.severity === 'info' ? own.remark : own.remains;
}

/** The reason a finding was accepted for, while its printed value is the one that was accepted. */
function acceptedOf({ choices }: Analysed, finding: Finding): string | undefined {
  const standing = standingOf(finding, choices);
  return standing.is === 'accepted' ? standing.reason : undefined;
}

function isWritten(comment: Shown): boolean {
  return comment.is !== 'text' || comment.text.trim() !== '';
}

function isFigure(column: number): boolean {
  return column >= at.printed && column <= at.difference;
}
