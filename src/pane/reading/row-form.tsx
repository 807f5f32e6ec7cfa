/** What a row is, chosen from lists: only what can go together is offered. */
import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { conceptsFor, isPart, isResult, parties, roles } from '../../core/corrections';
import type { Concept, Correction, Party, Row, RowRole } from '../../core/model';
import { useViewStyles } from '../parts/view-styles';
import { useWords } from '../parts/words';

interface Props {
  readonly row: Row;
  readonly name: string;
  readonly onUse: (correction: Correction) => void;
  readonly onCancel: () => void;
  /** Absent where nothing has been corrected. */
  readonly onTakeBack?: () => void;
}

export function RowForm({ row, name, onUse, onCancel, onTakeBack }: Props): ReactNode {
  const { pane, names } = useWords();
  const { correcting } = pane;
  const view = useViewStyles();
  const form = useRef<HTMLFormElement>(null);
  const [role, setRole] = useState<RowRole>(row.role);
  const [concept, setConcept] = useState<Concept>(row.concept);
  const [member, setMember] = useState(row.member?.name ?? '');
  const [party, setParty] = useState<Party>(row.member?.party ?? 'kommun');
  const [turned, setTurned] = useState(row.turned === true);
  useEffect(() => { form.current?.querySelector('select')?.focus(); }, []);
  const concepts = conceptsFor(role);
  const chosen = concepts.includes(concept) ? concept : 'okand';
  return (
    <form
      ref={form}
      className={view.form}
      aria-label={correcting.correctRow(name)}
      onKeyDown={({ key }) => { if (key === 'Escape') onCancel(); }}
      onSubmit={(event) => {
        event.preventDefault();
        onUse(correctionOf(role, chosen, { name: member.trim(), party }, turned));
      }}
    >
      <Field label={correcting.role}>
        <Select value={role} onChange={(_, { value }) => { setRole(roles.find((one) => one === value) ?? role); }}>
          {roles.map((one) => <option key={one} value={one}>{correcting.roles[one]}</option>)}
        </Select>
      </Field>
      {concepts.length > 0 && (
        <Field label={correcting.concept}>
          <Select value={chosen} onChange={(_, { value }) => { setConcept(concepts.find((one) => one === value) ?? concept); }}>
            {concepts.map((one) => <option key={one} value={one}>{one === 'okand' ? correcting.other : names.concept[one]}</option>)}
          </Select>
        </Field>
      )}
      {chosen === 'medlemsbidrag' && concepts.length > 0 && (
        <>
          <Field label={correcting.member} hint={correcting.memberHint}>
            <Input value={member} autoComplete="off" onChange={(_, { value }) => { setMember(value); }} />
          </Field>
          <Field label={correcting.party}>
            <Select value={party} onChange={(_, { value }) => { setParty(parties.find((one) => one === value) ?? party); }}>
              {parties.map((one) => <option key={one} value={one}>{correcting.parties[one]}</option>)}
            </Select>
          </Field>
        </>
      )}
      {concepts.length > 0 && <Checkbox label={correcting.turn} checked={turned} onChange={(_, { checked }) => { setTurned(checked === true); }} />}
      <div className={view.actions}>
        <Button type="submit" appearance="primary">{correcting.use}</Button>
        {onTakeBack && <Button onClick={onTakeBack}>{correcting.takeBack}</Button>}
        <Button onClick={onCancel}>{correcting.cancel}</Button>
      </div>
    </form>
  );
}

function correctionOf(role: RowRole, concept: Concept, member: { readonly name: string; readonly party: Party }, turned: boolean): Correction {
  const sign = turned ? { sign: 'turned' as const } : {};
  switch (role) {
    case 'heading': case 'ratio': case 'note': return { role };
    case 'result': return { role, concept: isResult(concept) ? concept : 'okand', ...sign };
    case 'item': case 'total':
      return concept === 'medlemsbidrag'
        ? { role, concept, ...(member.name === '' ? {} : { member }), ...sign }
        : { role, concept: isPart(concept) ? concept : 'okand', ...sign };
  }
}
