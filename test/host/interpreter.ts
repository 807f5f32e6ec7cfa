/** Runs a batch: object paths and actions in order, up to the first that is refused. What was done before that stays done. */
import { Args } from './args';
import type { Json } from './json';
import { isObject } from './json';
import { Refusal, refuse } from './refusal';
import type { Thing } from './thing';
import type { Action, Answer, ArgumentInfo, Batch, ObjectPath } from './wire';
import { actionTypes, pathTypes } from './wire';
import { queried } from './query';

/** What the interpreter needs of the workbook besides its objects. */
export interface Ground {
  readonly root: Thing;
  /** A range that was tracked, by its reference. */
  referred(reference: string): Thing | undefined;
  /** Called for each member before it is used. @throws Refusal where the book may not be changed. */
  used(thing: Thing, member: string, how: 'read' | 'set' | 'call'): void;
  /** Called before each action, and after the last: here faults strike. */
  beforeAction?(index: number): void;
}

/** What a path leads to: an object, or Excel's null object. */
type Found = Thing | undefined;

export class Run {
  private readonly found = new Map<number, Found>();

  constructor(private readonly batch: Batch, private readonly ground: Ground) {}

  answer(): Answer {
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        this.ground.beforeAction?.(index);
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.run(action) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { Results: results, Error: { Code: error.code, Message: error.message, Location: this.location(action), ActionIndex: index, HttpStatusCode: 400 }, TraceIds: traces };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private run(action: Action): Json {
    switch (action.ActionType) {
      case actionTypes.instantiate: return this.at(action.ObjectPathId)?.identity() ?? null;
      case actionTypes.trace: return null;
      case actionTypes.query: {
        const thing = this.at(action.ObjectPathId);
        return thing ? queried(thing, action.QueryInfo ?? {}, this.ground) : null;
      }
      case actionTypes.method: return this.call(action);
      case actionTypes.set: return this.set(this.at(action.ObjectPathId), action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
      case actionTypes.update: return this.update(this.at(action.ObjectPathId), action.ArgumentInfo?.Arguments?.[0] ?? null);
      default: return refuse('NotInTheInMemoryExcel', `action type ${action.ActionType}`);
    }
  }

  private call({ ObjectPathId, Name, ArgumentInfo }: Action): Json {
    const thing = this.at(ObjectPathId);
    if (!thing) return null;
    if (thing.has(Name) === 'find') {
        this.ground.used(thing, Name, 'call');
      return thing.find(Name, this.args(ArgumentInfo))?.identity() ?? null;
    }
    if (thing.has(Name) !== 'call') missing(thing, Name);
    this.ground.used(thing, Name, 'call');
    return thing.call(Name, this.args(ArgumentInfo)) ?? null;
  }

  private set(thing: Found, member: string, value: Json): null {
    if (!thing) return null;
    if (!thing.canSet(member)) {
      if (thing.has(member) === undefined) missing(thing, member);
      refuse('InvalidArgument', `${thing.kind.name}.${member} is read only`);
    }
    this.ground.used(thing, member, 'set');
    thing.set(member, value);
    return null;
  }

  private update(thing: Found, values: Json): null {
    if (!thing || !isObject(values)) return null;
    for (const [key, value] of Object.entries(values)) {
      const member = pascal(key);
      if (thing.canSet(member)) this.set(thing, member, value);
      else if (thing.has(member) === 'to') this.update(thing.to(member), value);
      else missing(thing, member);
    }
    return null;
  }

  /** What a path leads to; each is walked once a batch, when the first action needs it. */
  private at(id: number): Found {
    if (!this.found.has(id)) {
      const path = this.batch.ObjectPaths[String(id)] ?? refuse('GeneralException', `no object path ${id}`);
      this.found.set(id, this.walk(path));
    }
    return this.found.get(id);
  }

  private walk(path: ObjectPath): Found {
    switch (path.ObjectPathType) {
      case pathTypes.root: return this.ground.root;
      case pathTypes.nothing: return undefined;
      case pathTypes.reference: return this.ground.referred(path.Name) ?? refuse('InvalidReference', `no tracked object ${path.Name}`);
      case pathTypes.service: return refuse('ApiNotFound', path.Name);
    }
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (!parent) return undefined;
    const name = path.ObjectPathType === pathTypes.indexer ? 'GetItem' : path.Name;
    const how = parent.has(name);
    if (how !== 'to' && how !== 'find') missing(parent, name);
    this.ground.used(parent, name, how === 'to' ? 'read' : 'call');
    return how === 'to' ? parent.to(name) : parent.find(name, this.args(path.ArgumentInfo));
  }

  private args(info: ArgumentInfo | undefined): Args {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Args(info?.Arguments ?? [], ids.map((id) => (typeof id === 'number' && id !== 0 ? this.at(id) : undefined)));
  }

  private location({ ObjectPathId, Name }: Action): string {
    const name = this.found.get(ObjectPathId)?.kind.name ?? this.batch.ObjectPaths[String(ObjectPathId)]?.Name ?? '';
    return Name === '' ? name : `${name}.${Name.charAt(0).toLowerCase()}${Name.slice(1)}`;
  }
}

/** "name" → "Name". */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** @throws Refusal always: loud, so that a table that lacks a line is not taken for Excel's own refusal. */
export function missing(thing: Thing, member: string): never {
  return refuse('NotInTheInMemoryExcel', `${thing.kind.name}.${member} is not in the tables of test/host/kinds`);
}
