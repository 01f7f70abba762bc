// What commands share: reading their arguments, and telling what is wrong in one line, in the person's language.
import { parseArgs } from 'node:util';
import { shownInLine } from '../../adapters/terminal/clean.ts';
import { short } from '../../interview/case-problem.ts';
import { formatDate, listOf } from '../../interview/format.ts';
import { type Locale, locales } from '../../interview/snapshot.ts';
import type { Variables, Words } from '../../interview/words.ts';
import { isDate } from '../../rules/dates.ts';
import type { Io } from '../io.ts';
import { isLocale } from '../words.ts';

/** What the person gave cannot be used; `told` puts it in words. */
export class BadInput extends Error {
  readonly told: (words: Words) => string;

  constructor(told: (words: Words) => string) {
    super('bad input');
    this.told = told;
  }
}

export const badInput = (id: string, variables: Variables = {}): BadInput =>
  new BadInput((words) => words(id, variables));

/** A name that is none of those there are. */
const notAmong = (id: string, variable: string, given: string, known: readonly string[]): BadInput =>
  new BadInput((words) => words(id, { [variable]: short(given), allowed: listOf(words, known, 'disjunction') }));

/** Which arguments a command takes, besides --locale. */
export interface Takes {
  /** Options with a value. */
  readonly values?: readonly string[];
  readonly flags?: readonly string[];
  /** How many arguments without a name, at most. */
  readonly most: number;
}

export interface Arguments {
  readonly value: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  readonly rest: readonly string[];
  readonly locale: Locale;
  readonly words: Words;
}

/** Runs a command: what `work` returns is printed, and what it throws as bad input is told on standard error. */
export async function command(
  args: readonly string[],
  io: Io,
  takes: Takes,
  work: (given: Arguments) => string | Promise<string | Uint8Array>,
): Promise<number> {
  const asked = localeAsked(args);
  const words = io.words(asked !== undefined && isLocale(asked) ? asked : io.locale());
  try {
    io.out(await work({ ...readArguments(args, takes), locale: words.locale, words }));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.error(shownInLine(error.told(words)));
    return 2;
  }
}

const tokensOf = (args: readonly string[], { values = [], flags = [] }: Omit<Takes, 'most'>) => {
  const options = [
    ...['locale', ...values].map((name) => [name, { type: 'string' }] as const),
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
  ];
  return parseArgs({ args: [...args], options: Object.fromEntries(options), strict: false, tokens: true }).tokens;
};

/** Known before the rest is read, so that what is wrong with the rest is told in it. */
function localeAsked(args: readonly string[]): string | undefined {
  const token = tokensOf(args, {}).findLast((each) => each.kind === 'option' && each.name === 'locale');
  return token?.kind === 'option' ? token.value : undefined;
}

function readArguments(args: readonly string[], takes: Takes): Pick<Arguments, 'value' | 'flag' | 'rest'> {
  const withValue = ['locale', ...(takes.values ?? [])];
  const allowed = [...withValue, ...(takes.flags ?? [])];
  const given = new Map<string, string>();
  const rest: string[] = [];
  for (const token of tokensOf(args, takes)) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!allowed.includes(name) || !rawName.startsWith('--')) {
      throw notAmong(
        'input-unknown-flag',
        'flag',
        rawName,
        allowed.map((each) => `--${each}`),
      );
    }
    if (given.has(name)) throw badInput('input-twice', { fact: rawName });
    const missing = value === undefined || value === '' || (!inlineValue && value.length > 1 && value.startsWith('-'));
    if (withValue.includes(name) && missing) throw badInput('input-flag-needs-value', { flag: rawName });
    if (!withValue.includes(name) && value !== undefined) throw badInput('input-flag-without-value', { flag: rawName });
    given.set(name, value ?? '');
  }
  const locale = given.get('locale');
  if (locale !== undefined && !isLocale(locale)) throw notAmong('input-locale', 'value', locale, locales);
  const extra = rest[takes.most];
  if (extra !== undefined) throw badInput('input-too-many-arguments', { value: short(extra) });
  return { value: (name) => given.get(name), flag: (name) => given.has(name), rest };
}

const firstAsOf = '2010-01-01';
const lastAsOf = '2100-12-31';

/** The day to judge on: the one given, else today. */
export function asOfGiven(given: Arguments, io: Io, name = 'as-of'): string {
  return withinReach(dayGiven(given.value(name)) ?? io.today());
}

function withinReach(asOf: string): string {
  if (asOf < firstAsOf) throw tooFar('input-as-of-too-early', 'first', firstAsOf);
  if (asOf > lastAsOf) throw tooFar('input-as-of-too-late', 'last', lastAsOf);
  return asOf;
}

/** Two days to compare, both needed, the earlier one first. */
export function spanGiven(given: Arguments): { readonly from: string; readonly to: string } {
  const [from, to] = ['from', 'to'].map((name) => {
    const day = dayGiven(given.value(name));
    if (day === undefined) throw badInput('input-no-span');
    return withinReach(day);
  }) as [string, string];
  if (from > to) {
    throw new BadInput((words) => words('input-span', { from: formatDate(words, from), to: formatDate(words, to) }));
  }
  return { from, to };
}

const tooFar = (id: string, bound: string, day: string): BadInput =>
  new BadInput((words) => words(id, { [bound]: formatDate(words, day) }));

export function dayGiven(text: string | undefined): string | undefined {
  if (text !== undefined && !isDate(text)) throw badInput('input-as-of', { value: short(text) });
  return text;
}
