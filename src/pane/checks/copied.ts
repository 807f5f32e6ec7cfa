/** Findings as finished text for Word or the minutes: plain, and as HTML with headings and a numbered list. */
import { a1, address } from '../../core/address';
import type { Consequence, Finding } from '../../core/model';
import { shown } from '../../text/figures';
import type { Words } from '../parts/words';
import { alone, clusters, nameOf } from './told';

export interface Copied {
  readonly plain: string;
  readonly html: string;
}

interface Paragraphs {
  readonly title: string;
  readonly sentences: readonly string[];
}

export function copyOne(finding: Finding, words: Words): Copied {
  const { title, sentences } = paragraphsOf(finding, words);
  return { plain: [title, ...sentences].join('\n'), html: `<p><b>${escaped(title)}</b></p>${html(sentences)}` };
}

/** @param findings in the order in which they are shown; told by severity */
export function copyAll(findings: readonly Finding[], workbook: string, words: Words): Copied {
  const { pane: { checks } } = words;
  const groups = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ heading: checks.group[severity], told: toldOf(findings.filter((one) => one.severity === severity), words) }))
    .filter(({ told }) => told.length > 0);
  const title = checks.copy.title(workbook);
  const plain = groups.flatMap(({ heading, told }) => [heading, ...told.map(({ title: own, sentences }, index) => [`${index + 1}. ${own}`, ...sentences].join('\n'))]);
  const items = groups.map(({ heading, told }) => `<h3>${escaped(heading)}</h3><ol>${told.map((one) => `<li><p><b>${escaped(one.title)}</b></p>${html(one.sentences)}</li>`).join('')}</ol>`);
  return { plain: [title, ...plain].join('\n\n'), html: `<h2>${escaped(title)}</h2>${items.join('')}` };
}

/** What several have in common is told with the first of them. */
function toldOf(findings: readonly Finding[], words: Words): readonly Paragraphs[] {
  return clusters(findings).flatMap(({ findings: own, shared }) => own.map((finding, index) => {
    const told = paragraphsOf(shared ? alone(finding) : finding, words);
    return shared && index === 0 ? { ...told, sentences: [words.pane.checks.sharedKey(own.length, shared.label), ...told.sentences] } : told;
  }));
}

function paragraphsOf(finding: Finding, words: Words): Paragraphs {
  const { pane: { checks: { copy } } } = words;
  return {
    title: copy.place(nameOf(finding), finding.cell.sheet, a1(finding.cell)),
    sentences: [words.finding(finding), ...finding.consequences.map((one) => consequence(finding, one, words))],
  };
}

function consequence(of: Finding, { cell, label, difference }: Consequence, { pane: { checks: { copy } }, language }: Words): string {
  const place = cell.sheet === of.cell.sheet ? a1(cell) : address(cell);
  return difference ? copy.consequence(label, place, shown(difference, of.unit, language)) : copy.consequenceOnly(label, place);
}

const html = (sentences: readonly string[]): string => sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
