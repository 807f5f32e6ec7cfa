/** The range that the user has marked in the workbook beside the page, in Excel or in the grid; undefined where there is none to mark in. */
import { createContext } from 'react';
import type { RangeRef } from '../../core/address';

/** Resolves to undefined where nothing is marked, or Excel does not answer (which is then said). */
export const SelectedRange = createContext<(() => Promise<RangeRef | undefined>) | undefined>(undefined);
