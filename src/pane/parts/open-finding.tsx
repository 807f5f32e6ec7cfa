/**
 * From a marked cell to its finding: whoever opens one says its key, the views go to Kontroller, and Kontroller shows it, moves the
 * keyboard's place there and says that it has. Where nothing can open a finding, as in Excel, none is ever asked for.
 */
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

interface Findings {
  /** The key of the finding that is asked for and not yet shown. */
  readonly asked: string | undefined;
  readonly open: (key: string) => void;
  /** Kontroller has shown it, or it is no longer there. */
  readonly shown: () => void;
}

const nowhere = (): void => undefined;
const FindingsContext = createContext<Findings>({ asked: undefined, open: nowhere, shown: nowhere });

export function FindingsThatOpen({ children }: { readonly children: ReactNode }): ReactNode {
  const [asked, ask] = useState<string>();
  const findings = useMemo(() => ({ asked, open: (key: string) => { ask(key); }, shown: () => { ask(undefined); } }), [asked]);
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}

export function useFindings(): Findings {
  return useContext(FindingsContext);
}
