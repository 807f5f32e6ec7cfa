/** The fields of the form, one for what each kind of change needs to be told. */
import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Row } from '../../core/model';
import { months } from '../../text/months';
import { decimal } from '../../text/numbers';
import { EntryField } from '../parts/entry-field';
import { useWords } from '../parts/words';
import { Choice } from './choice';
import { chosenIn, conventions, fieldsOf, gaps, howsOf, isReadingChoice, keys, parties, parts, readingChoices, steps, weightKinds, type Choosable, type FieldName, type KindOfChange, type Values } from './form';
import { useWhatifWords } from './whatif-words';

interface Props {
  readonly kind: KindOfChange;
  readonly values: Values;
  readonly among: Choosable;
  readonly put: (name: string, value: string) => void;
}

export function ChangeFields(props: Props): ReactNode {
  return fieldsOf[props.kind].map((name) => <ChangeField key={name} name={name} {...props} />);
}

function ChangeField({ name, kind, values, among, put }: Props & { readonly name: FieldName }): ReactNode {
  const { add } = useWhatifWords();
  const { names, readingName, language } = useWords();
  const years = among.periods.map((period) => ({ value: period, text: period }));
  const choice = (label: string, options: readonly { readonly value: string; readonly text: string }[], of: string = name): ReactNode =>
    <Choice label={label} options={options} value={values[of]} choose={(value) => { put(of, value); }} />;
  const named = <T extends string>(all: readonly T[], nameOf: (one: T) => string) => all.map((value) => ({ value, text: nameOf(value) }));
  const rows = rowOptions(among.rows);
  const kommuner = named(among.kommuner, (one) => one);
  switch (name) {
    case 'party': return choice(add.party, named(parties, (one) => add.parties[one]));
    case 'member': return choice(add.member, kommuner);
    case 'period': return choice(add.period, [{ value: '', text: add.allYears }, ...years]);
    case 'from': return choice(add.from, [{ value: '', text: add.firstYear }, ...years]);
    case 'rest': return choice(add.rest, [{ value: 'others', text: add.others }, ...among.kommuner.map((one) => ({ value: `member:${one}`, text: one })), { value: 'nobody', text: add.nobody }]);
    case 'convention': return choice(add.convention, named(conventions, (one) => names.convention[one]));
    case 'gap': return choice(add.gap, named(gaps, readingName));
    case 'step': return choice(add.step, named(steps, (one) => (one === 'none' ? add.unrounded : add.whole(decimal(one, language)))));
    case 'row': return choice(add.row, rows);
    case 'to': return choice(add.to, rows);
    case 'beside': return choice(add.beside, rows);
    case 'reading': return choice(add.reading, named(Object.keys(readingChoices).filter(isReadingChoice), readingName));
    case 'label': return <Field label={add.label}><Input value={values.label ?? ''} autoComplete="off" onChange={(__, { value }) => { put('label', value); }} /></Field>;
    case 'entryDate': return <EntryField kind="date" label={add.entryDate} value={values[name] ?? ''} onChange={(text) => { put(name, text); }} />;
    case 'exitDate': return <EntryField kind="date" label={add.exitDate} value={values[name] ?? ''} onChange={(text) => { put(name, text); }} />;
    case 'amount': return <EntryField kind="amount" label={add.amount} value={values[name] ?? ''} onChange={(text) => { put(name, text); }} />;
    case 'part': return <EntryField kind="percent" label={add.part} value={values[name] ?? ''} onChange={(text) => { put(name, text); }} />;
    case 'how': {
      const how = chosenIn(howsOf(kind), values.how) ?? 'to';
      const inPercent = how === 'more-percent' || how === 'less-percent' || how === 'share';
      return (
        <>
          {choice(add.how, named(howsOf(kind), (one) => add.hows[one]))}
          {how !== 'as-is' && <EntryField kind={inPercent ? 'percent' : 'amount'} label={inPercent ? add.percent : add.amount} value={values.amount ?? ''} onChange={(text) => { put('amount', text); }} />}
        </>
      );
    }
    case 'key': {
      const key = chosenIn(keys, values.key) ?? 'fasta-procent';
      return (
        <>
          {choice(add.key, named(keys, (one) => add.keys[one]))}
          {among.kommuner.map((member) => (
            <EntryField key={member} kind={weightKinds[key]} label={add.weight(member, add.weights[key])} value={values[`weight:${member}`] ?? ''} onChange={(text) => { put(`weight:${member}`, text); }} />
          ))}
        </>
      );
    }
    case 'months': {
      const all = months[language].map((text, index) => ({ value: String(index + 1), text }));
      const from = Number(values.fromMonth ?? '');
      return (
        <>
          {choice(add.months, [{ value: '', text: add.allYear }, ...all], 'fromMonth')}
          {from > 0 && choice(add.until, all.slice(from - 1).reverse(), 'toMonth')}
          {from > 0 && choice(add.of, named(parts, (one) => add.ofs[one]), 'of')}
        </>
      );
    }
  }
}

/** By the label, with the heading above it where several rows have the same. */
function rowOptions(rows: readonly Row[]): readonly { readonly value: string; readonly text: string }[] {
  const several = (row: Row): boolean => rows.some((other) => other !== row && other.label === row.label);
  return rows.map((row) => ({ value: row.key, text: several(row) && row.section.length > 0 ? `${row.label} (${row.section.join(', ')})` : row.label }));
}
