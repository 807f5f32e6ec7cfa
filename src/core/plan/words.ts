/** Every word the written sheets say, as typed functions; `text/plan.sv.ts` and `text/plan.en.ts` have the sentences. */
import type { Finding } from '../model';

export interface PlanWords {
  /** A finding as one whole sentence. */
  readonly finding: (finding: Finding) => string;
  /** The unit as a table's header says it: "kr", "tkr". */
  readonly sheets: {
    readonly avstamning: string;
    readonly kommunandelar: string;
    readonly regler: string;
    readonly kontroller: string;
    readonly noter: string;
  };
  /** The end of every sheet's lead: the time stands between `before` and `after`. */
  readonly written: (version: string) => { readonly before: string; readonly after: string };
  readonly avstamning: AvstamningWords;
}

export interface AvstamningWords {
  readonly lead: (sheet: string, unit: string) => string;
  readonly label: string;
  readonly printed: (column: string) => string;
  readonly computed: (column: string) => string;
  readonly check: (column: string) => string;
  readonly rows: string;
  readonly ok: string;
  readonly rounding: string;
  readonly uncheckable: string;
  readonly newRows: string;
}
