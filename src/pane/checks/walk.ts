/** Going from finding to finding: the keyboard's place moves to the finding's heading, and its cell is shown. */
import { useContext, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Finding } from '../../core/model';
import { SelectCell } from '../parts/cell-link';
import { useFindings } from '../parts/open-finding';
import { type CheckStep, stepOfKey } from './shortcuts';

interface Walk {
  readonly idOf: (finding: Finding) => string;
  readonly step: (step: CheckStep) => void;
  /** Moves the keyboard's place to a finding once it is drawn; to the view's heading where there is none. */
  readonly focusLater: (finding: Finding | undefined) => void;
}

type SetTarget = (key: string | undefined) => void;

/** The key of the finding that is to be seen, however far down it stands: the last that was gone to, or that a marked cell asks for. */
export function useTarget(all: readonly Finding[]): readonly [target: string | undefined, setTarget: SetTarget] {
  const { asked } = useFindings();
  const [target, setTarget] = useState<string>();
  if (asked !== undefined && asked !== target && all.some(({ key }) => key === asked)) setTarget(asked);
  return [target, setTarget];
}

/** @param shown the findings that are gone through, in the order in which they stand */
export function useWalk(all: readonly Finding[], shown: readonly Finding[], target: string | undefined, setTarget: SetTarget): Walk {
  const prefix = useId();
  const select = useContext(SelectCell);
  const { asked, shown: wasShown } = useFindings();
  const going = useRef<{ readonly id: string } | undefined>(undefined);
  const places = new Map(all.map(({ key }, place) => [key, place]));
  const idOf = ({ key }: Pick<Finding, 'key'>): string => `${prefix}-${places.get(key) ?? 'gone'}`;

  useEffect(() => {
    const { current } = going;
    if (!current) return;
    const heading = document.getElementById(current.id);
    if (!heading) return;
    going.current = undefined;
    heading.focus();
  });
  const askedId = asked === undefined ? undefined : idOf({ key: asked });
  useEffect(() => {
    if (askedId === undefined) return;
    document.getElementById(askedId)?.focus();
    wasShown();
  }, [askedId, wasShown]);

  const focusLater = (finding: Finding | undefined): void => {
    going.current = { id: finding ? idOf(finding) : 'checks' };
    setTarget(finding?.key);
  };
  const step = (direction: CheckStep): void => {
    const focused = document.activeElement?.closest('article')?.getAttribute('aria-labelledby');
    const inside = shown.findIndex((one) => idOf(one) === focused);
    const here = inside >= 0 ? inside : shown.findIndex(({ key }) => key === target);
    const next = direction === 'next' ? shown[here + 1] ?? shown[0] : shown[here <= 0 ? shown.length - 1 : here - 1];
    if (!next) return;
    focusLater(next);
    select?.(next.cell);
    // Where nothing is drawn anew the heading is there already.
    document.getElementById(idOf(next))?.focus();
  };
  // Wherever the keyboard's place is, as long as Kontroller is what is shown and nothing stands before it.
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const wanted = stepOfKey(event);
    if (!wanted || document.querySelector('dialog:modal')) return;
    event.preventDefault();
    step(wanted);
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => { onKey(event); };
    document.addEventListener('keydown', hear);
    return () => { document.removeEventListener('keydown', hear); };
  }, []);
  return { idOf, step, focusLater };
}
