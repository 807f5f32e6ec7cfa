/** From a drawn sheet to the planned sheets, through the whole engine. */
import { analyse, draft } from '../../../src/core';
import type { Choices, OwnKind, OwnSheet, Plan, PlannedSheet, Shown, Snapshot } from '../../../src/core/model';
import { field } from '../../../src/field';
import { drawn, sheet } from '../../drawn';

export const swedish = field('sv');

export function planOf(snapshot: Snapshot, choices: Choices = {}, own: readonly OwnSheet[] = []): Plan {
  return draft(analyse(snapshot, swedish, choices), choices, own, swedish.words, { version: '1' });
}

export function planned(drawing: string, kind: OwnKind, choices: Choices = {}, own: readonly OwnSheet[] = []): PlannedSheet {
  const plan = planOf(drawn(sheet(drawing, { name: 'Budget' })), choices, own);
  const found = plan.sheets.find((one) => one.kind === kind);
  if (!found) throw new Error(`no sheet ${kind} among ${plan.sheets.map((one) => one.kind).join(', ')}`);
  return found;
}

export function keptIn(kind: OwnKind, kept: Readonly<Record<string, Shown>>): OwnSheet[] {
  return [{ kind, name: kind, kept, stands: [], keyed: [], marked: [] }];
}

export const number = (text: string): Shown => ({ is: 'number', number: text });
export const text = (content: string): Shown => ({ is: 'text', text: content });

/** A small budget with typed totals, two kommuner and two years; every total right. */
export const small = `
  Budget 2024–2025 | |
  | 2024 | 2025
  Intäkter | |
  Kalix kommun | 300000 | 300000
  Haparanda stad | 200000 | 200000
  Region Norrbotten | 500000 | 500000
  Försäkringskassan | 1000000 | 1000000
  Summa intäkter | 2000000 | 2000000
  Förvaltningskostnader | |
  Kansli | 250000 | 260000
  Revision | 50000 | 40000
  Summa förvaltningskostnader | 300000 | 300000
  Insatser | |
  Steget vidare | 900000 | 900000
  Mötesplatsen | 700000 | 800000
  Summa insatser | 1600000 | 1700000
  Årets resultat | 100000 | 0
  `;
