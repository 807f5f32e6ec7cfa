/** The self-test, fetched when it is asked for: few ever need it. */
import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { LiveWorkbook } from '../../hosts/workbook';
import { useWords } from '../parts/words';

const SelfTest = lazy(() => import('../selftest'));

interface Props {
  readonly workbook: LiveWorkbook;
  readonly version: string;
}

export function SelfTestEntry({ workbook, version }: Props): ReactNode {
  const { pane: { excel }, language } = useWords();
  const [wanted, setWanted] = useState(false);
  if (!wanted) return <p><Button size="small" onClick={() => { setWanted(true); }}>{excel.about.selfTest}</Button></p>;
  return <Suspense fallback={<p>{excel.start.starting}</p>}><SelfTest host={workbook} language={language} version={version} /></Suspense>;
}
