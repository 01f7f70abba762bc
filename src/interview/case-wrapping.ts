// What stands around the facts in a case as it was exported: each part as it is written there, or what is wrong with it.
import { isDate } from '../rules/dates.ts';
import { type CaseFile, caseFormat } from './case-file.ts';
import { isObject, perhaps } from './case-flaw.ts';
import type { CaseProblem } from './case-problem.ts';
import { locales } from './snapshot.ts';
import { meant } from './suggest.ts';

/** Every part there is; the facts and what a channel keeps are looked at by whoever reads them. */
const parts: Readonly<Record<keyof CaseFile | 'format', 'day' | 'flow' | 'locale' | 'any'>> = {
  format: 'any',
  day: 'day',
  locale: 'locale',
  flow: 'flow',
  asOf: 'day',
  facts: 'any',
  former: 'any',
  chat: 'any',
};
const names = Object.keys(parts) as (keyof typeof parts)[];

export type Unpacked = { readonly given: unknown } | { readonly problem: CaseProblem };

/** The facts that a file holds among other things; what is no case as it was exported is taken for facts alone. */
export function unpacked(file: unknown, flows: readonly string[]): Unpacked {
  if (!isObject(file) || file.format !== caseFormat) return { given: file };
  const strange = Object.keys(file).find((name) => !Object.hasOwn(parts, name));
  if (strange !== undefined) {
    return { problem: { code: 'unknown-part', fact: strange, allowed: names, ...perhaps(meant(strange, names)) } };
  }
  for (const name of names) {
    const problem = file[name] === undefined ? undefined : problemIn(name, file[name], flows);
    if (problem) return { problem };
  }
  return { given: file.facts };
}

function problemIn(fact: keyof typeof parts, value: unknown, flows: readonly string[]): CaseProblem | undefined {
  switch (parts[fact]) {
    case 'any':
      return undefined;
    case 'day':
      if (typeof value !== 'string') return { code: 'wrong-kind', fact, wanted: 'date' };
      return isDate(value) ? undefined : { code: 'no-such-day', fact, value };
    case 'flow':
      return oneOf(fact, value, flows);
    case 'locale':
      return oneOf(fact, value, locales);
  }
}

function oneOf(fact: string, value: unknown, allowed: readonly string[]): CaseProblem | undefined {
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  if (typeof value === 'string' && allowed.includes(value)) return undefined;
  return { code: 'unknown-option', fact, value: said, allowed, ...perhaps(meant(said, allowed)) };
}
