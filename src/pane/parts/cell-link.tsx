/** A place in the workbook: its address, as a button that shows it in Excel or in the workbook beside the pane. */
import { Link } from '@fluentui/react-components';
import { createContext, useContext, type ReactNode } from 'react';
import { address, type CellRef } from '../../core/address';
import { useInExcel } from './in-excel';
import { useWords } from './words';

/** Shows a cell to the user; undefined where no workbook stands beside the pane. */
export const SelectCell = createContext<((cell: CellRef) => void) | undefined>(undefined);

interface Props {
  readonly cell: CellRef;
  /** The cell's address where nothing else is to be read. */
  readonly children?: string;
}

export function CellLink({ cell, children = address(cell) }: Props): ReactNode {
  const { pane } = useWords();
  const select = useContext(SelectCell);
  const inExcel = useInExcel();
  if (!select) return children;
  const going = inExcel ? pane.excel.select(address(cell)) : pane.grid.select(address(cell));
  // What is seen is part of what is heard, word for word: the 7 of A7 is no word of it.
  const name = wordsOf(going).includes(wordsOf(children)) ? going : `${going}: ${children}`;
  return <Link as="button" inline aria-label={name} onClick={() => { select(cell); }}>{children}</Link>;
}

/** The words of a text in a row, each between spaces. */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim()} `;
}
