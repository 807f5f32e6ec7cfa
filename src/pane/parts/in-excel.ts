/** Whether the page stands in Excel, where the open workbook itself is at hand, and not beside a file that was read. */
import { createContext, useContext } from 'react';

export const InExcel = createContext(false);

export function useInExcel(): boolean {
  return useContext(InExcel);
}
