/** Data validation: the rule is kept; it hinders no add-in, as in Excel. */
import { contains, intersection } from '../areas';
import { refuseProtected } from '../entering';
import type { Json } from '../json';
import { isObject } from '../json';
import { refuse } from '../refusal';
import type { Hung } from '../sheet';
import type { Spot } from '../spot';
import type { Kind, Thing } from '../thing';
import { thing } from '../thing';

/** A list that is given as a text: at most 255 characters. */
const longestList = 255;

const at = ({ sheet, areas }: Spot): Hung | undefined => sheet.validations.find((one) => areas.every((area) => one.areas.some((theirs) => contains(theirs, area))));

function put(it: Spot, path: string, value: Json): void {
  for (const area of it.areas) refuseProtected(it.sheet, area);
  const before = at(it);
  const isMine = before && before.areas.length === it.areas.length && before.areas.every((area) => it.areas.some((mine) => contains(mine, area)));
  if (isMine) before.members.set(path, value);
  else {
    clear(it);
    it.sheet.validations.push({ id: it.sheet.book.freshId(), areas: it.areas, members: new Map([...before?.members ?? [], [path, value]]) });
  }
  it.sheet.book.touched();
}

function clear({ sheet, areas }: Spot): void {
  sheet.validations = sheet.validations.filter((one) => !one.areas.some((theirs) => areas.some((area) => intersection(area, theirs))));
}

function rule(value: Json): Json {
  if (!isObject(value)) refuse('InvalidArgument', 'no rule');
  const list = value['list'];
  if (isObject(list)) {
    const { source } = list;
    if (typeof source !== 'string' || source === '' || (!source.startsWith('=') && source.length > longestList)) refuse('InvalidArgument', 'the source of the list is too long or no text');
  }
  return value;
}

const kinds: Readonly<Record<string, string>> = { list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' };
const got = (it: Spot, path: string): Json => at(it)?.members.get(path) ?? null;

const validation: Kind<Spot> = {
  name: 'DataValidation',
  get: {
    Type: (it) => { const given = got(it, 'Rule'); return isObject(given) ? kinds[Object.keys(given)[0] ?? ''] ?? 'None' : 'None'; },
    Rule: (it) => got(it, 'Rule') ?? {}, Prompt: (it) => got(it, 'Prompt'), ErrorAlert: (it) => got(it, 'ErrorAlert'),
    IgnoreBlanks: (it) => got(it, 'IgnoreBlanks') ?? true,
  },
  set: {
    Rule: (it, value) => { put(it, 'Rule', rule(value)); }, Prompt: (it, value) => { put(it, 'Prompt', value); },
    ErrorAlert: (it, value) => { put(it, 'ErrorAlert', value); }, IgnoreBlanks: (it, value) => { put(it, 'IgnoreBlanks', value); },
  },
  call: { Clear: (it) => { for (const area of it.areas) refuseProtected(it.sheet, area); clear(it); it.sheet.book.touched(); } },
};

/** The data validation of these cells. */
export function validationThing(it: Spot): Thing {
  return thing(validation, it);
}
