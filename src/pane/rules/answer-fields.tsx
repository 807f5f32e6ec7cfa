/** The columns of a table of answers, each figure with what stands behind it. */
import { hasReadings } from '../../core/compute/readings';
import type { Answer } from '../../core/model';
import { figure } from '../../text/answer-table';
import { kronor } from '../../text/numbers';
import type { Field, More } from '../parts/record-table';
import type { Words } from '../parts/words';
import { figureOf, type FigureName } from './answer-figures';
import { VerdictCell } from './verdict-lines';
import { Why } from './why';

/** The year of an answer, with its measure where a year alone does not say which. */
export function yearName({ period, measure }: Answer, all: readonly Answer[], { pane, names }: Words): string {
  const several = new Set(all.map((one) => one.measure)).size > 1;
  return several && measure ? pane.rules.year(period, names.measure[measure]) : period;
}

/** Only the columns in which some answer has something to say. */
export function answerFields(title: string, answers: readonly Answer[], words: Words): readonly Field<Answer>[] {
  const { pane, names: { answer: said }, columns, readingName, verdict } = words;
  const { margins } = pane;
  const severalReadings = answers.some(({ reading }) => reading !== undefined);
  const severalSheets = new Set(answers.map(({ sheet }) => sheet)).size > 1;
  const year = (answer: Answer): string => yearName(answer, answers, words);
  const named = (name: string, of: FigureName): Field<Answer> => ({
    name, figure: true, cell: (answer) => shown(answer, of, words), more: (answer) => moreOf(answer, of, name, title, year(answer), words),
  });
  const fields: readonly Field<Answer>[] = [
    { name: said.period, cell: year, oneLine: true },
    { name: said.sheet, cell: ({ sheet }) => (severalSheets ? sheet : undefined) },
    { name: said.member, cell: ({ member }) => member },
    { name: answers.some(({ rule }) => hasReadings(rule)) ? said.reading : pane.rules.subject, cell: ({ reading }) => (reading === undefined ? (severalReadings ? pane.rules.together : undefined) : readingName(reading)) },
    named(columns.value, 'value'), named(pane.rules.share, 'share'), named(columns.limit, 'limit'),
    { name: columns.verdict, cell: (answer) => {
      if (answer.holds === undefined) return undefined;
      return <VerdictCell sign={answer.holds ? 'holds' : 'breaks'} said={verdict(answer)[answer.holds ? 'holds' : 'breaks']} />;
    } },
    ...roomFields(),
    { ...named(margins.toLimit, 'margin'), cell: (answer) => (hasRoom(answer) ? undefined : shown(answer, 'margin', words)) },
    // A margin says the same of a limit that is to be met exactly.
    ...(answers.some(({ margin }) => margin) ? [] : [named(said.difference, 'difference')]),
  ];
  return fields.filter(({ cell }) => answers.some((answer) => cell(answer) !== undefined));

  /** What may fall and what else may rise, each by its name: readings that speak of other things have columns of their own. */
  function roomFields(): readonly Field<Answer>[] {
    const subjectsOf = ({ reading = '' }: Answer) => margins.subjects(reading);
    const distinct = new Map(answers.filter(hasRoom).map((answer) => [subjectsOf(answer).falls, subjectsOf(answer)]));
    return [...distinct.values()].flatMap(({ falls, rises }) => ([[falls, 'margin'], [rises, 'marginOther']] as const).map(([name, of]): Field<Answer> => ({
      ...named(name, of), figure: false, cell: (answer) => (hasRoom(answer) && subjectsOf(answer).falls === falls ? shown(answer, of, words) : undefined),
    })));
  }
}

/** The rule has two things that may move until its verdict turns, and not one figure to hold against a limit. */
function hasRoom({ margin, marginOther }: Answer): boolean {
  return margin !== undefined && marginOther !== undefined;
}

/** What the figure shows, in words where it is how much something may move; undefined where the answer has none. */
export function shown(answer: Answer, of: FigureName, { language, pane: { margins } }: Words): string | undefined {
  const value = answer[of];
  const past = answer.measure === 'utfall';
  if (value?.is !== 'money' || !hasRoom(answer)) return figure(value, language);
  const amount = kronor(value.abs(), language);
  const sign = value.isZero() ? 'none' : value.isNegative() ? 'short' : 'room';
  switch (of) {
    case 'margin': return margins.fall[past ? 'was' : 'is'][sign](amount);
    case 'marginOther': return margins.rise[past ? 'was' : 'is'][sign](amount);
    case 'value': case 'share': case 'limit': case 'difference': return figure(value, language);
  }
}

/** "Varför detta tal?" of one figure. */
export function moreOf(answer: Answer, of: FigureName, column: string, title: string, year: string, words: Words): More | undefined {
  const found = figureOf(answer, of);
  const reading = answer.reading && words.readingName(answer.reading);
  const record = [year, answer.member, reading?.toLowerCase() === column.toLowerCase() ? undefined : reading].filter(Boolean).join(', ');
  return found && {
    label: words.pane.rules.whyOf(shown(answer, of, words) ?? '', title, record, column),
    content: () => <Why answer={answer} figure={found} />,
  };
}
