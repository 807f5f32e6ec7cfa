/** Answer: what one rule gives for one period, with its working. Re-exported by `../model.ts`. */
import type { CellRef } from '../address';
import type { Concept, Measure, Period, Quantity, TableId } from '../model';
import type { Money, Rounding, Share } from '../money';

/** Where a rule or a parameter comes from: an act and paragraph, or the document it stands in. */
export interface Source {
  readonly act: string;
  readonly paragraph?: string;
  readonly link?: string;
  /** ISO date when the source was last read; absent for a förbund's own documents, which nobody has read for us. */
  readonly read?: string;
}

/** What a step of a working is called: the sheet's own label, or a name that `text/` has words for. */
export type Called = { readonly row: string } | { readonly as: CalledAs; readonly period?: Period };
export type CalledAs = Concept
  | 'nyttjade-medel' | 'tillgangliga-medel' | 'utgaende-balans' | 'statens-bidrag' | 'regionernas-bidrag' | 'kommunernas-bidrag' | 'mellanskillnad';

/** How a figure came about: leaves are cells and parameters, and the whole re-evaluates to the value (`compute/working.ts`). */
export type Working =
  /** `blank`: nothing stands in it, and it counts as zero until something does. `instead`: what stands in it, where a finding says that it should be the value. */
  | { readonly is: 'cell'; readonly cell: CellRef; readonly label: string; readonly value: Money; readonly blank?: true; readonly instead?: Money }
  | { readonly is: 'parameter'; readonly name: string; readonly value: Money | Share; readonly source?: Source }
  | {
      readonly is: 'plus' | 'minus' | 'times' | 'over'; readonly of: readonly [Working, Working, ...Working[]]; readonly value: Money | Share;
      readonly called?: Called;
    }
  /** An amount without its sign, where the sheet has the wrong one. */
  | { readonly is: 'unsigned'; readonly of: Working; readonly value: Money }
  /** A printed total of rounded figures: the total where it is within the tolerance of the sum of its rows, else the sum. */
  | { readonly is: 'rounded-total'; readonly of: readonly [printed: Working, sum: Working]; readonly tolerance: Money; readonly value: Money }
  /** How far an amount is from what it must be, as a negative margin; none where it is within the tolerance. */
  | { readonly is: 'shortfall'; readonly of: Working; readonly tolerance: Money; readonly value: Money }
  /** A part of a whole by largest remainder: the exact part, then the step it was rounded to. */
  | { readonly is: 'rounded'; readonly of: Working; readonly to: Rounding; readonly value: Money };

export interface Answer {
  readonly rule: string;
  /** Which of the rule's readings; absent where it has only one. */
  readonly reading?: string;
  /** The förbund goes by this reading, of the several that its rule has. */
  readonly chosen?: true;
  readonly period: Period;
  readonly member?: string;
  readonly value?: Quantity;
  /** Of the whole that the value is a part of. */
  readonly share?: Share;
  /** Absent where the rule gives a figure and no verdict. */
  readonly holds?: boolean;
  readonly limit?: Quantity;
  /** How far the figures can move before the verdict turns: negative where it has turned already. */
  readonly margin?: Money;
  readonly marginOther?: Money;
  /** The reading gives the published row to the krona. */
  readonly matches?: boolean;
  /** Published − computed, where there is a published figure. */
  readonly difference?: Money;
  readonly source: Source;
  readonly working?: Working;
  readonly shareWorking?: Working;
  readonly differenceWorking?: Working;
  /** How limit and margins came about, where they are figures and not the rule's own parameter. */
  readonly limitWorking?: Working;
  readonly marginWorking?: Working;
  readonly marginOtherWorking?: Working;
  readonly sheet?: string;
  readonly table?: TableId;
  /** Of the column the answer is for: the words differ between a budget and an outcome. */
  readonly measure?: Measure;
  readonly details?: Readonly<Record<string, Quantity>>;
}
