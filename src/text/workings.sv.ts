/** What the steps of a working are called, in Swedish: "summa individinriktade insatser", "nyckel för Boden". */
import type { Called, CalledAs } from '../core/model';
import { namesSv } from './names.sv';

const steps: Readonly<Record<CalledAs, string>> = {
  ...namesSv.concept,
  'nyttjade-medel': 'nyttjade medel (insatser och förvaltning)', 'tillgangliga-medel': 'tillgängliga medel',
  'utgaende-balans': 'kvar vid årets slut', 'statens-bidrag': 'statens bidrag', 'regionernas-bidrag': 'regionens bidrag', 'kommunernas-bidrag': 'kommunernas bidrag',
  mellanskillnad: 'det som nya medlemmar inte betalar',
};

export function stepName(called: Called): string {
  if ('row' in called) return called.row;
  return called.period === undefined ? steps[called.as] : `${steps[called.as]} ${called.period}`;
}

const parameters: Readonly<Record<string, string>> = {
  minstaAndel: 'målet: minsta andel', helheten: 'alltihop', 'ingenting kvar': 'gränsen: inget får saknas',
  'lika bas': 'grundbeloppet, lika för alla', 'resten efter befolkning': 'resten, som delas efter invånarantal',
};

/** A figure that was given and not read: its name is Swedish already, or is said more plainly here. */
export function parameterName(name: string): string {
  return parameters[name] ?? name;
}
