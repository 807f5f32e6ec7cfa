/** From what stands in a view to what it means: "Vad betyder detta?" opens its place in the help. */
import { Link } from '@fluentui/react-components';
import { createContext, useContext, type ReactNode } from 'react';
import type { FindingCode, Question } from '../../core/model';
import { useWords } from './words';

/** A place in the help. */
export type HelpTopic =
  | { readonly about: 'check'; readonly code: FindingCode }
  | { readonly about: 'rule'; readonly rule: string }
  | { readonly about: 'question'; readonly code: Question['code'] }
  | { readonly about: 'keyboard' | 'privacy' | 'program' };

/** Opens the help, at a place in it or at its beginning; undefined where there is no help. */
export const OpenHelp = createContext<((topic?: HelpTopic) => void) | undefined>(undefined);

interface Props {
  readonly topic: HelpTopic;
  /** What "this" is, for those who hear the button alone. */
  readonly name: string;
}

export function HelpLink({ topic, name }: Props): ReactNode {
  const { pane: { shell } } = useWords();
  const open = useContext(OpenHelp);
  if (!open) return undefined;
  return <Link as="button" inline aria-label={shell.meaningOf(name)} onClick={() => { open(topic); }}>{shell.meaning}</Link>;
}
