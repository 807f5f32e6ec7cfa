/** What was checked, in numbers and in words: for a workbook without findings the whole answer, for others folded away. */
import type { ReactNode } from 'react';
import type { Analysis } from '../../core/analysis';
import type { FindingCode, Relation } from '../../core/model';
import { periodText } from '../../text/figures';
import { useWords } from '../parts/words';
import { weighed } from '../rules/verdicts';

interface Checked {
  readonly amounts: number;
  readonly tables: number;
  readonly sheets: number;
  readonly years: readonly string[];
  readonly relations: Readonly<Record<Relation['kind'], number>>;
  /** The rules tried, year by year, and how many of them hold. */
  readonly tested: number;
  readonly held: number;
}

export function checkedIn({ reading: { tables, facts, relations }, answers }: Analysis): Checked {
  const years = new Set(facts.flatMap(({ period }) => /^\d{4}/.exec(periodText(period)) ?? []));
  const ofKind = (kind: Relation['kind']): number => relations.filter((one) => one.kind === kind).length;
  // One for each rule and year, by the way of counting that is gone by: as Regler och andelar marks them.
  const verdicts = [...new Set(answers.map(({ rule }) => rule))].flatMap((rule) => weighed(answers.filter((answer) => answer.rule === rule)).verdicts);
  return {
    amounts: facts.length, tables: tables.length, sheets: new Set(tables.map(({ sheet }) => sheet)).size, years: [...years].sort(),
    relations: { sum: ofKind('sum'), same: ofKind('same'), carry: ofKind('carry') },
    tested: verdicts.length, held: verdicts.filter(({ holds }) => holds).length,
  };
}

/** The rules in one sentence, for those who read only the top. Without findings the list below is open, and says how many hold. */
export function RulesLine({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const { pane: { checks } } = useWords();
  const { tested, held } = checkedIn(analysis);
  if (tested === 0 || (held === tested && analysis.findings.length === 0)) return undefined;
  return <p>{held === tested ? checks.checked.rules(held, tested) : checks.rulesBroken(tested - held, tested)}</p>;
}

export function CheckedList({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const { pane: { checks } } = useWords();
  const { checked } = checks;
  const { amounts, tables, sheets, years, relations, tested, held } = checkedIn(analysis);
  const kinds = (['sum', 'same', 'carry'] as const).filter((kind) => relations[kind] > 0);
  // A record that lacks a code does not compile, so these are all of them.
  const codes = Object.keys(checked.code) as FindingCode[];
  return (
    <>
      <ul>
        <li>{checked.amounts(checks.facts(amounts), tables, sheets)}</li>
        {years.length > 0 && <li>{checked.years(years)}</li>}
        {kinds.map((kind) => <li key={kind}>{checked.relation[kind](relations[kind])}</li>)}
        {tested > 0 && <li>{checked.rules(held, tested)}</li>}
      </ul>
      <p>{checked.list}</p>
      <ul>{codes.map((code) => <li key={code}>{checked.code[code]}</li>)}</ul>
    </>
  );
}
