/** What the steps of a working are called, in English; see `workings.sv.ts`. */
import type { Called, CalledAs } from '../core/model';
import { namesEn } from './names.en';

const steps: Readonly<Record<CalledAs, string>> = {
  ...namesEn.concept,
  'nyttjade-medel': 'used funds (activities and administration)', 'tillgangliga-medel': 'available funds',
  'utgaende-balans': 'left at the end of', 'statens-bidrag': 'the state\'s contribution', 'regionernas-bidrag': 'the region\'s contribution',
  'kommunernas-bidrag': 'the municipalities\' contribution', mellanskillnad: 'what new members do not pay',
};

export function stepName(called: Called): string {
  if ('row' in called) return called.row;
  return called.period === undefined ? steps[called.as] : `${steps[called.as]} ${called.period}`;
}

const parameters: Readonly<Record<string, string>> = {
  minstaAndel: 'the goal: least share', helheten: 'the whole', 'ingenting kvar': 'the limit: nothing may be missing', 'statens del': 'the state\'s part',
  'regionernas del': 'the regions\' part', 'kommunernas del': 'the municipalities\' part', 'lagens del': 'the part by law', 'ingen del': 'no part', 'helt år': 'the whole year',
  'postens del': 'the part of the item', 'andra delen': 'the other part', 'fastställd ingående balans': 'adopted opening balance', noll: 'zero', nyckel: 'key',
  'lika bas': 'the base amount, equal for all', 'resten efter befolkning': 'the rest, shared by number of inhabitants',
};

/** A figure that was given and not read, by its Swedish name. */
export function parameterName(name: string): string {
  const partOfYear = /^(\d+\/\d+) av året$/.exec(name)?.[1];
  const keyOf = /^nyckel för (.*)$/.exec(name)?.[1];
  if (partOfYear !== undefined) return `${partOfYear} of the year`;
  return keyOf === undefined ? (parameters[name] ?? name) : `key for ${keyOf}`;
}
