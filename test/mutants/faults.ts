// Faults to be planted in the data of the law, one at a time, in a fixed order: what a slip of the hand would do to it.
import { flows } from '../../src/flows/index.ts';
import { eachStep } from '../../src/interview/flow.ts';
import { areas } from '../../src/rules/areas.ts';
import { all, any, type Condition } from '../../src/rules/condition.ts';
import { addDays } from '../../src/rules/dates.ts';
import { countrySets } from '../../src/rules/law/countries.ts';
import { simpleMoments } from '../../src/rules/moment.ts';

export interface Fault {
  readonly name: string;
  /** The area or the interview it is planted in; `countries` for their sets. */
  readonly within: string;
  readonly kind: 'figure' | 'date' | 'swap' | 'condition' | 'gate' | 'citation' | 'moment' | 'set';
  /** Plants it, and gives what takes it out again. */
  readonly plant: () => () => void;
}

/** The data is only read by everybody else, so that what is written here is seen everywhere. */
type Open<Value> = { -readonly [Key in keyof Value]: Value[Key] };
const open = <Value>(value: Value): Open<Value> => value as Open<Value>;

const put =
  <Holder, Key extends keyof Holder>(holder: Holder, key: Key, value: () => Holder[Key]): Fault['plant'] =>
  () => {
    const before = holder[key];
    open(holder)[key] = value();
    return () => {
      open(holder)[key] = before;
    };
  };

const drop =
  <Holder extends object>(holder: Holder, key: keyof Holder): Fault['plant'] =>
  () => {
    const before = { ...holder };
    delete open(holder)[key];
    return () => {
      // In the order in which it was written.
      for (const each of Object.keys(holder) as (keyof Holder)[]) delete open(holder)[each];
      Object.assign(holder, before);
    };
  };

export function faults(): readonly Fault[] {
  const found: Fault[] = [];
  const seen = new Set<unknown>();
  let within = '';
  const add = (kind: Fault['kind'], name: string, plant: Fault['plant']): void => {
    found.push({ within, kind, name: `${kind}: ${name}`, plant });
  };
  /** Each thing once, though several areas hold it. */
  const isNew = (thing: unknown): boolean => {
    if (seen.has(thing)) return false;
    seen.add(thing);
    return true;
  };
  const dates = (name: string, version: { readonly from: string; readonly to?: string }): void => {
    if (version.from > '2000-01-01') {
      add(
        'date',
        `${name} from ${version.from}, a day later`,
        put(version, 'from', () => addDays(version.from, 1)),
      );
    }
    if (version.to === undefined) return;
    const { to } = version;
    add(
      'date',
      `${name} to ${to}, a day earlier`,
      put(version, 'to', () => addDays(to, -1)),
    );
  };
  const cited = (name: string, version: { readonly basis: readonly [string, ...string[]] }): void => {
    if (version.basis.length < 2) {
      const other: readonly [string] = [version.basis[0] === 'IMM-SW-02' ? 'IMM-SW-03' : 'IMM-SW-02'];
      add(
        'citation',
        `${name} by ${other[0]}, not ${version.basis[0]}`,
        put(version, 'basis', () => other),
      );
      return;
    }
    version.basis.forEach((row) => {
      const rest = () => version.basis.filter((each) => each !== row) as unknown as readonly [string, ...string[]];
      add(
        'citation',
        `${name} without ${row}`,
        put(version, 'basis', () => rest()),
      );
    });
  };
  const conditions = (name: string, condition: Condition): void => {
    if (!isNew(condition)) return;
    if (condition.op === 'all' || condition.op === 'any') {
      const swapped = condition.op === 'all' ? 'any' : 'all';
      if (condition.of.length > 1) {
        add(
          'swap',
          `${name}: ${condition.op} becomes ${swapped}`,
          put(condition, 'op', () => swapped),
        );
        condition.of.forEach((part, index) => {
          const rest = () => condition.of.filter((each) => each !== part);
          add(
            'condition',
            `${name}: part ${index + 1} of ${condition.op} dropped`,
            put(condition, 'of', () => rest()),
          );
        });
      }
      for (const [index, part] of condition.of.entries()) conditions(`${name}.${index + 1}`, part);
    } else if (condition.op === 'not') conditions(`${name}.not`, condition.of);
    else if (condition.op === 'oneOf' && condition.options.length > 1) {
      condition.options.forEach((option) => {
        const rest = () => condition.options.filter((each) => each !== option);
        add(
          'condition',
          `${name}: ${condition.fact} without ${option}`,
          put(condition, 'options', () => rest()),
        );
      });
    } else if ('than' in condition) thresholds(name, condition);
  };
  const thresholds = (name: string, condition: Condition & { readonly than: unknown }): void => {
    const { than } = condition;
    if (typeof than === 'number') {
      for (const by of [1, -1]) {
        add(
          'figure',
          `${name}: ${than} ${by > 0 ? 'and one' : 'less one'}`,
          put(condition, 'than', () => than + by),
        );
      }
    } else if (typeof than === 'string' && /^\d{4}-\d\d-\d\d$/.test(than)) {
      add(
        'date',
        `${name}: ${than}, a day later`,
        put(condition, 'than', () => addDays(than, 1)),
      );
    } else if (typeof than === 'object' && than !== null) {
      if ('times' in than && typeof than.times === 'number') {
        const { times } = than;
        add(
          'figure',
          `${name}: ${times} times, and a tenth`,
          put(condition, 'than', () => ({ ...than, times: times + 0.1 })),
        );
      }
      if ('fact' in than) {
        const days = 'days' in than && typeof than.days === 'number' ? than.days : 0;
        add(
          'date',
          `${name}: a day more`,
          put(condition, 'than', () => ({ ...than, days: days + 1 })),
        );
      }
    }
  };
  const gate = <Holder extends object>(name: string, holder: Holder, key: keyof Holder): void => {
    if (holder[key] === undefined) return;
    add('gate', `${name} without “${String(key)}”`, drop(holder, key));
    conditions(`${name} ${String(key)}`, holder[key] as Condition);
  };

  for (const area of areas.values()) {
    within = area.id;
    for (const timeline of area.amounts) {
      if (!isNew(timeline)) continue;
      for (const version of timeline.versions) {
        const name = `${timeline.id} of ${version.from}`;
        if (!version.endUnknown) dates(name, version);
        const { reviewBy } = version;
        if (reviewBy)
          add(
            'date',
            `${name} reviewed by ${reviewBy}, a day later`,
            put(version, 'reviewBy', () => addDays(reviewBy, 1)),
          );
        for (const [key, value] of Object.entries(version.values)) {
          for (const by of [1, -1]) {
            const values = () => ({ ...version.values, [key]: value + by });
            add(
              'figure',
              `${name}, ${key}: ${value} ${by > 0 ? 'and one' : 'less one'}`,
              put(version, 'values', () => values()),
            );
          }
        }
      }
    }
    for (const rule of area.rules) {
      const name = `${area.id} ${rule.id}`;
      if (!isNew(rule.versions)) continue;
      for (const version of rule.versions) {
        dates(name, version);
        cited(name, version);
        conditions(name, version.require);
      }
      gate(name, rule, 'applies');
      gate(name, rule, 'within');
    }
    for (const each of area.clauses) {
      if (!isNew(each)) continue;
      const name = `${area.id} clause ${each.id}`;
      gate(name, each, 'applies');
      for (const version of each.versions) {
        dates(name, version);
        cited(name, version);
        for (const grade of ['unlawful', 'missing', 'worrying', 'inOrder'] as const)
          gate(`${name} ${grade}`, version, grade);
      }
    }
    for (const task of area.tasks) {
      if (!isNew(task)) continue;
      const name = `${area.id} task ${task.id}`;
      dates(name, task);
      cited(name, task);
      conditions(`${name} when`, task.when);
      gate(name, task, 'done');
      gate(name, task, 'except');
      for (const [index, each] of (task.differs ?? []).entries()) {
        conditions(`${name} differs ${index + 1}`, each.when);
        add(
          'condition',
          `${name} without what differs ${index + 1}`,
          put(task, 'differs', () => (task.differs ?? []).filter((other) => other !== each)),
        );
      }
      for (const key of ['start', 'due'] as const) {
        const moment = task[key];
        if (!moment) continue;
        add('moment', `${name} without “${key}”`, drop(task, key));
        simpleMoments(moment).forEach((each) => {
          add(
            'moment',
            `${name} ${key}: a day more`,
            put(each, 'days', () => (each.days ?? 0) + 1),
          );
          if (each.months)
            add(
              'moment',
              `${name} ${key}: a month less`,
              put(each, 'months', () => (each.months ?? 0) - 1),
            );
        });
      }
      for (const needed of task.needs) {
        add(
          'moment',
          `${name} without its need of ${needed}`,
          put(task, 'needs', () => task.needs.filter((id) => id !== needed)),
        );
      }
    }
    for (const route of area.routes) {
      if (!isNew(route)) continue;
      const name = `${area.id} route ${route.id}`;
      add(
        'date',
        `${name} from ${route.from}, a day later`,
        put(route, 'from', () => addDays(route.from, 1)),
      );
      cited(name, route);
      conditions(`${name} key`, route.key);
      for (const each of route.conditions) {
        conditions(`${name} ${each.id}`, each.require);
        const rest = () => route.conditions.filter(({ id }) => id !== each.id);
        add(
          'condition',
          `${name} without ${each.id}`,
          put(route, 'conditions', () => rest()),
        );
      }
    }
    for (const reckoning of area.reckonings) {
      if (!isNew(reckoning)) continue;
      const name = `${area.id} figure ${reckoning.id}`;
      gate(name, reckoning, 'when');
      for (const version of reckoning.versions) {
        dates(name, version);
        cited(name, version);
      }
    }
    for (const each of area.contradictions)
      if (isNew(each)) conditions(`${area.id} contradiction ${each.id}`, each.when);
  }
  within = 'countries';
  for (const [set, versions] of Object.entries(countrySets)) {
    for (const version of versions) {
      dates(`the countries ${set}`, version);
      const [first, last] = [version.codes[0], version.codes.at(-1)];
      for (const code of new Set([first, last])) {
        add(
          'set',
          `the countries ${set} of ${version.from} without ${code}`,
          put(version, 'codes', () => version.codes.filter((each) => each !== code)),
        );
      }
    }
  }
  for (const flow of flows.values()) {
    within = `interview ${flow.id}`;
    for (const [index, step] of [...eachStep(flow.steps)].entries()) {
      if (step.kind !== 'when') continue;
      add(
        'gate',
        `the interview ${flow.id}, step ${index}: a gate always open`,
        put(step, 'condition', () => all()),
      );
      add(
        'gate',
        `the interview ${flow.id}, step ${index}: a gate always shut`,
        put(step, 'condition', () => any()),
      );
    }
  }
  return found;
}
