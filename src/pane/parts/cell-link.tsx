/** A place in the workbook: its address, and in Excel a button that goes there. */
import { Link } from '@fluentui/react-components';
import { createContext, useContext, type ReactNode } from 'react';
import { address, type CellRef } from '../../core/address';
import { useWords } from './words';

/** Shows a cell to the user; undefined where no workbook is open beside the page. */
export const SelectCell = createContext<((cell: CellRef) => void) | undefined>(undefined);

/** Whether the workbook is open beside the page, and not a file that was read. */
export function useInExcel(): boolean {
  return useContext(SelectCell) !== undefined;
}

interface Props {
  readonly cell: CellRef;
  /** The cell's address where nothing else is to be read. */
  readonly children?: string;
}

export function CellLink({ cell, children = address(cell) }: Props): ReactNode {
  const { pane } = useWords();
  const select = useContext(SelectCell);
  if (!select) return children;
  const going = pane.excel.select(address(cell));
  // What is seen is part of what is heard.
  const name = going.toLowerCase().includes(children.toLowerCase()) ? going : `${going}: ${children}`;
  return <Link as="button" inline aria-label={name} onClick={() => { select(cell); }}>{children}</Link>;
}
