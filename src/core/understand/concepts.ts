/** What each row is about: its words, the section it lies in, and what its sum includes. */
import type { Concept, Member, RowRole, TableKind } from '../model';
import type { About } from './about';
import { correctedAbout } from './corrected';
import type { Lexicon } from './lexicon';
import type { Line } from './lines';
import { isIncome, isIncomeConcept, isResult, liesIn, totalOf } from './nesting';
import type { Structure } from './structure';
import type { Sum } from './sum';
import type { Section } from './terms';

/** The meaning of every line, given how the table adds up; what the user says of a line goes before. @param whole the section that the table's title names, if it names one. */
export function aboutLines(lines: readonly Line[], structure: Structure, kind: TableKind, whole: Section | undefined, lexicon: Lexicon): ReadonlyMap<Line, About> {
  const sumOf = new Map(structure.sums.map((sum) => [sum.total, sum]));
  const closing = closingSections(structure.sums);
  const about = new Map(lines.map((line) => {
    if (line.said) return [line, correctedAbout(line.said, lexicon)] as const;
    const section = sectionOf(line, structure, closing) ?? whole ?? (kind === 'bidrag' ? 'medlemsbidrag' : undefined);
    return [line, hasConcepts(kind, lines) ? aboutLine(line, section, sumOf) : withoutConcept(line, sumOf)] as const;
  }));
  for (const [line, { member, ...meant }] of about) {
    if (member && line.meaning.member?.byPlace && !standsAmongKommuner(line, lines)) about.set(line, { ...meant, concept: 'ovriga-intakter', confidence: 0.5 });
  }
  for (const { total, terms } of structure.sums) {
    const known = about.get(total);
    const concept = known?.concept === 'okand' && (total.meaning.total || total.label === '') ? totalOfTerms(terms.map(({ line }) => about.get(line)?.concept ?? 'okand')) : 'okand';
    if (known && concept !== 'okand' && !total.said) about.set(total, { ...known, concept, confidence: 0.8 });
  }
  for (const { total, terms } of structure.sums) {
    // "Summa kansli" within "Summa förvaltning": the outer one is the section's.
    for (const { line } of terms) {
      const inner = about.get(line);
      if (terms.length > 1 && inner && !line.said && inner.role === 'total' && inner.concept !== 'okand' && inner.concept === about.get(total)?.concept) {
        about.set(line, { ...inner, concept: 'okand' });
      }
    }
  }
  return about;
}

/** Whether a name unknown to us stands right beside a kommun's row, or beside another such name that does; or no kommun is known at all. */
function standsAmongKommuner(line: Line, lines: readonly Line[]): boolean {
  const isKommun = (one: Line | undefined) => one?.meaning.member?.member.party === 'kommun' && !one.meaning.member.byPlace;
  if (!lines.some(isKommun)) return true;
  const beyond = (step: 1 | -1) => {
    let at = line.index + step;
    while (lines[at]?.meaning.member?.byPlace) at += step;
    return lines[at];
  };
  return isKommun(beyond(1)) || isKommun(beyond(-1));
}

/** The section that each line is summed into. */
function closingSections(sums: readonly Sum[]): ReadonlyMap<Line, Section> {
  const found = new Map<Line, Section>();
  const inner = new Map<Line, Line>();
  for (const { total, terms } of sums) {
    if (terms.some(({ line }) => line.adds === 'income') && terms.some(({ line }) => line.adds === 'cost')) continue;
    const section = total.meaning.section ?? (isMembers(terms) ? 'medlemsbidrag' : undefined);
    for (const { line, sign } of terms) {
      if (sign !== 1 || found.has(line) || terms.length < 2) continue;
      if (section) found.set(line, section);
      else inner.set(line, total);
    }
  }
  // "Summa styrelse" has no section of its own words, but is summed into "Summa förvaltning": its rows lie there too.
  for (const [line, total] of inner) {
    const outer = found.get(total);
    if (outer) found.set(line, outer);
  }
  return found;
}

/** Rows of payers, two of them beyond doubt: their total needs no words. */
function isMembers(terms: Sum['terms']): boolean {
  return terms.filter(({ line }) => line.meaning.member?.confidence === 1).length >= 2 &&
    terms.every(({ line }) => line.meaning.member !== undefined || isIncomeConcept(line.meaning.concept));
}

function sectionOf(line: Line, structure: Structure, closing: ReadonlyMap<Line, Section>): Section | undefined {
  if (line.group) return line.group;
  const heading = structure.headings.get(line)?.findLast((one) => one.meaning.section !== undefined)?.meaning.section;
  const total = closing.get(line);
  if (heading && total && heading !== total) return liesIn(heading, total) ? heading : total;
  return heading ?? total;
}

function aboutLine(line: Line, section: Section | undefined, sumOf: ReadonlyMap<Line, Sum>): About {
  const { meaning } = line;
  if (line.is === 'heading') return { concept: 'okand', role: 'heading', confidence: meaning.confidence };
  if (meaning.prose && line.is === 'aside') return { concept: 'okand', role: 'note', confidence: 1 };
  if (meaning.ratio) return { concept: 'okand', role: 'ratio', confidence: 1 };
  const sum = sumOf.get(line);
  if (isResult(meaning.concept) && (meaning.conceptWhole || meaning.total || sum)) {
    return { concept: resultConcept(line, sumOf), role: 'result', confidence: meaning.confidence };
  }
  const stands = section !== undefined && meaning.section !== undefined && isIncome(section) !== isIncome(meaning.section) && !meaning.total && !sum;
  const own = meaning.section !== undefined && !stands && (meaning.total || (meaning.sectionWhole && (meaning.section !== section || sum !== undefined))) ? meaning.section : undefined;
  if (own && !isIncome(own) && sum?.terms.some(({ line: term }) => term.adds === 'income')) return { concept: 'okand', role: 'result', confidence: meaning.confidence };
  const named = own ?? (meaning.total && meaning.words.length === 0 ? section ?? groupOf(sum) : undefined);
  if (named) return { concept: totalConcept(line, named, sumOf), role: sum || meaning.total ? 'total' : 'item', confidence: meaning.confidence, section: named };
  if (meaning.total) return { concept: 'okand', role: 'total', confidence: 0.5 };
  const item = itemConcept(line, section);
  return { ...item, role: sum && sum.terms.length > 1 ? roleOfSum(sum) : 'item', ...(section ? { section } : {}) };
}

/** The part that all the rows of a sum are said to belong to. */
function groupOf(sum: Sum | undefined): Section | undefined {
  const groups = new Set(sum?.terms.map(({ line }) => line.group));
  return groups.size === 1 ? [...groups][0] : undefined;
}

/** A balance sheet's and a cash flow's words are those of a budget, but mean other things; names alone among key figures may be of anything. */
function hasConcepts(kind: TableKind, lines: readonly Line[]): boolean {
  if (kind === 'nyckeltal') return lines.some(({ meaning }) => meaning.section !== undefined || meaning.concept !== undefined);
  return kind !== 'balansrakning' && kind !== 'kassaflode' && kind !== 'maluppfyllelse';
}

function withoutConcept(line: Line, sumOf: ReadonlyMap<Line, Sum>): About {
  const { meaning } = line;
  const result = meaning.concept === 'arets-resultat' && meaning.conceptWhole;
  const role = line.is === 'heading' ? 'heading' : meaning.prose && line.is === 'aside' ? 'note' : meaning.ratio ? 'ratio'
    : result || meaning.result ? 'result' : meaning.total || sumOf.has(line) ? 'total' : 'item';
  return { concept: result ? 'arets-resultat' : 'okand', role, confidence: meaning.confidence };
}

const incomeParts: ReadonlySet<Concept> = new Set(['medlemsbidrag', 'medfinansiering', 'ovriga-intakter', 'overfort-kapital', 'summa-medlemsbidrag', 'summa-intakter']);
const administrationParts: ReadonlySet<Concept> = new Set(['personalkostnad', 'ovrig-kostnad', 'summa-personalkostnader', 'summa-ovriga-kostnader', 'forvaltningskostnader']);
const activityParts: ReadonlySet<Concept> = new Set(['individinsats', 'strukturinsats', 'insats', 'summa-individinsatser', 'summa-strukturinsatser', 'summa-insatser']);

/** What a total is whose words do not tell: by what it adds. */
function totalOfTerms(concepts: readonly Concept[]): Concept {
  const all = (set: ReadonlySet<Concept>) => concepts.every((concept) => set.has(concept));
  if (all(incomeParts)) {
    if (concepts.includes('overfort-kapital')) return 'summa-intakter-med-kapital';
    return all(new Set(['medlemsbidrag', 'summa-medlemsbidrag'])) ? 'summa-medlemsbidrag' : 'summa-intakter';
  }
  if (concepts.length < 2) return 'okand';
  if (all(new Set(['summa-individinsatser', 'summa-strukturinsatser']))) return 'summa-insatser';
  if (all(new Set(['summa-personalkostnader', 'summa-ovriga-kostnader']))) return 'forvaltningskostnader';
  const both = concepts.some((concept) => administrationParts.has(concept)) && concepts.some((concept) => activityParts.has(concept));
  return both && all(new Set([...administrationParts, ...activityParts])) ? 'summa-kostnader' : 'okand';
}

function roleOfSum({ terms }: Sum): RowRole {
  return terms.every(({ sign }) => sign === terms[0].sign) ? 'total' : 'result';
}

/** "Summa intäkter" is told from "Summa intäkter" by whether the capital carried into the year is among its terms. */
function totalConcept(line: Line, section: Section, sumOf: ReadonlyMap<Line, Sum>): Concept {
  return section === 'intakter' && includesCapital(line, sumOf) ? 'summa-intakter-med-kapital' : totalOf[section];
}

/** A result that includes the capital carried into the year is a closing balance; without it, the year's own result. */
function resultConcept(line: Line, sumOf: ReadonlyMap<Line, Sum>): Concept {
  const said = line.meaning.concept ?? 'okand';
  if (said === 'resultat-efter-forvaltning' || !sumOf.has(line)) return said;
  return includesCapital(line, sumOf) ? 'overskott' : 'arets-resultat';
}

/** @param seen the lines asked already: none includes the capital, or the answer would have been given. */
function includesCapital(line: Line, sumOf: ReadonlyMap<Line, Sum>, seen: Set<Line> = new Set()): boolean {
  if (line.meaning.concept === 'overfort-kapital') return true;
  if (seen.has(line)) return false;
  seen.add(line);
  return (sumOf.get(line)?.terms ?? []).some((term) => includesCapital(term.line, sumOf, seen));
}

function itemConcept(line: Line, section: Section | undefined): { concept: Concept; confidence: number; member?: Member } {
  const { meaning } = line;
  const said = meaning.concept;
  const byWords = { concept: said ?? 'okand', confidence: meaning.confidence };
  const inSection = (concept: Concept) => ({ concept, confidence: said === concept ? 1 : 0.8 });
  switch (section) {
    case 'intakter': case 'medlemsbidrag': return incomeConcept(line);
    case 'personal': return inSection('personalkostnad');
    case 'ovriga': return inSection('ovrig-kostnad');
    case 'forvaltning': return meaning.section === 'personal' ? inSection('personalkostnad') : said === 'personalkostnad' ? inSection(said) : inSection('ovrig-kostnad');
    case 'individ': return inSection('individinsats');
    case 'struktur': return inSection('strukturinsats');
    case 'insatser': return said === 'individinsats' || said === 'strukturinsats' ? byWords : inSection('insats');
    case 'kostnader': if (beginsSection(line)) return itemConcept(line, meaning.section); return isIncomeConcept(said) ? { concept: 'okand', confidence: 0.5 } : byWords;
    case undefined: {
      if (beginsSection(line)) return itemConcept(line, meaning.section);
      if (said === 'medlemsbidrag' || (said === undefined && (meaning.member?.confidence ?? 0) >= 0.9)) return incomeConcept(line);
      return meaning.conceptWhole || said === 'medfinansiering' || said === 'overfort-kapital' ? byWords : { concept: 'okand', confidence: 0.5 };
    }
  }
}

/** An item that names its part of the costs itself, where no heading does: "Kansli, lön", "Insats Stegvis". */
function beginsSection({ meaning }: Line): boolean {
  const { section } = meaning;
  return section !== undefined && meaning.sectionFirst && !meaning.sectionWhole && section !== 'kostnader' && !isIncome(section);
}

function incomeConcept({ meaning }: Line): { concept: Concept; confidence: number; member?: Member } {
  if (meaning.concept && meaning.concept !== 'medlemsbidrag' && isIncomeConcept(meaning.concept)) return { concept: meaning.concept, confidence: meaning.confidence };
  if (meaning.member && meaning.member.confidence > 0.4) return { concept: 'medlemsbidrag', member: meaning.member.member, confidence: meaning.member.confidence };
  return meaning.concept === 'medlemsbidrag' ? { concept: 'medlemsbidrag', confidence: 0.7 } : { concept: 'ovriga-intakter', confidence: 0.5 };
}

/** Whether a line adds to a result or takes from it, by its words or by the section it stands in. */
export function addsOf(meaning: Line['meaning'], section: Section | undefined): Line['adds'] {
  if (isResult(meaning.concept)) return 'result';
  const own = meaning.section && (meaning.total || meaning.sectionWhole) ? meaning.section : section;
  if (isIncomeConcept(meaning.concept) && own === undefined) return 'income';
  if (own) return isIncome(own) ? 'income' : 'cost';
  return meaning.cost ? 'cost' : 'plain';
}
