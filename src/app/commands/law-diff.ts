// `veiviser law diff`: what changed in the law between two days, day by day and in words.
import { formatAmount, formatCountry, formatDate, listOf } from '../../interview/format.ts';
import type { Block } from '../../interview/message.ts';
import { References } from '../../interview/sources.ts';
import type { Words } from '../../interview/words.ts';
import { addDays } from '../../rules/dates.ts';
import type { Area } from '../../rules/engine/area.ts';
import { type Citation, citation } from '../../rules/law/citation.ts';
import {
  type Entry,
  type EntryKind,
  type Named,
  readersOf,
  registerOf,
  type Version,
  versionOn,
} from '../../rules/register.ts';
import { conditionText } from './condition-text.ts';
import { amountText, capital, entryName, keyText, valuesText } from './law-words.ts';

export interface LawChange {
  /** The first day of what holds afterwards. */
  readonly day: string;
  readonly kind: EntryKind;
  readonly id: string;
  readonly areas: readonly string[];
  readonly what: 'begins' | 'changes' | 'ends';
  /** Figures by key, or the codes of countries, where there are any. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** What is held against it. */
  readonly readBy: readonly Named[];
  readonly basis: readonly Citation[];
}

export interface LawDiff {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly LawChange[];
}

interface Step {
  readonly change: LawChange;
  readonly entry: Entry;
  readonly before: Version | undefined;
  readonly after: Version | undefined;
}

export function lawDiff(areas: readonly Area[], from: string, to: string): LawDiff {
  return { from, to, changes: stepsOf(areas, from, to).map(({ change }) => change) };
}

/** Every change after the first day, up to the last and on it. */
function stepsOf(areas: readonly Area[], from: string, to: string): Step[] {
  const register = registerOf(areas);
  const steps = register.flatMap((entry) => {
    const edges = (entry.versions as readonly Version[]).flatMap((version) =>
      version.to === undefined ? [version.from] : [version.from, addDays(version.to, 1)],
    );
    const days = [...new Set(edges)].filter((day) => from < day && day <= to);
    return days.flatMap((day) => stepOn(register, entry, day));
  });
  return steps.sort((a, b) => (a.change.day < b.change.day ? -1 : a.change.day > b.change.day ? 1 : 0));
}

function stepOn(register: readonly Entry[], entry: Entry, day: string): Step[] {
  const before = versionOn<Version>(entry.versions, addDays(day, -1));
  const after = versionOn<Version>(entry.versions, day);
  const telling = after ?? before;
  if (before === after || telling === undefined) return [];
  const { kind, id } = entry;
  const change: LawChange = {
    day,
    kind,
    id,
    areas: entry.areas,
    what: after === undefined ? 'ends' : before === undefined ? 'begins' : 'changes',
    ...sides(before, after),
    readBy: kind === 'amount' ? readersOf(register, entry.amounts) : [],
    basis: telling.basis.map(citation),
  };
  return [{ change, entry, before, after }];
}

function sides(before: Version | undefined, after: Version | undefined): Pick<LawChange, 'before' | 'after'> {
  const told = (version: Version | undefined): unknown =>
    version && ('values' in version ? version.values : 'codes' in version ? version.codes : undefined);
  const [was, is] = [told(before), told(after)];
  return { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) };
}

export function diffBlocks(words: Words, areas: readonly Area[], from: string, to: string): Block[] {
  const steps = stepsOf(areas, from, to);
  const references = new References();
  const days = { from: formatDate(words, from), to: formatDate(words, to) };
  const byDay = Map.groupBy(steps, ({ change }) => change.day);
  const shown = [...byDay].flatMap(([day, own]): Block[] => [
    { kind: 'heading', text: words('law-diff-day', { date: formatDate(words, day) }) },
    { kind: 'list', items: own.map((step) => `${stepText(words, step)}${references.cite(step.change.basis)}`) },
  ]);
  return [
    { kind: 'heading', text: words('law-diff-heading', days) },
    ...(steps.length === 0 ? [{ kind: 'text', text: words('law-diff-nothing') } as const] : shown),
    ...(steps.length === 0
      ? []
      : ([
          { kind: 'heading', text: words('sources-heading') },
          { kind: 'sources', sources: references.list(words) },
        ] as const)),
  ];
}

function stepText(words: Words, { change, entry, before, after }: Step): string {
  const name = entryName(words, entry);
  const readers = change.readBy.map((each) => entryName(words, each));
  const read = readers.length > 0 ? [words('law-read-by', { readers: listOf(words, readers) })] : [];
  return [`${name}.`, words(`law-diff-${change.what}`), ...detail(words, entry, before, after), ...read].join(' ');
}

function detail(words: Words, entry: Entry, before: Version | undefined, after: Version | undefined): string[] {
  if (entry.kind === 'amount') {
    const [was, is] = [valuesOf(before), valuesOf(after)];
    if (!was || !is) return [`${valuesText(words, entry.amounts, is ?? was ?? {})}.`];
    return Object.keys({ ...was, ...is }).map((key) => moved(words, entry, key, was[key], is[key]));
  }
  if (entry.kind === 'countries') {
    const codes = (version: Version | undefined) => (version && 'codes' in version ? (version.codes as string[]) : []);
    const [was, is] = [codes(before), codes(after)];
    return [
      ...countries(
        words,
        'law-diff-in',
        is.filter((code) => !was.includes(code)),
      ),
      ...countries(
        words,
        'law-diff-out',
        was.filter((code) => !is.includes(code)),
      ),
    ];
  }
  if (entry.kind !== 'rule') return [];
  const texts = [before, after].map((version) => {
    const own = entry.versions.find((each) => each === version);
    return own && conditionText(words, own.require);
  });
  const [was, is] = texts;
  return [
    ...(was === undefined ? [] : [words('law-diff-before', { text: was })]),
    ...(is === undefined ? [] : [words('law-diff-after', { text: is })]),
  ];
}

const valuesOf = (version: Version | undefined): Readonly<Record<string, number>> | undefined =>
  version && 'values' in version ? (version.values as Readonly<Record<string, number>>) : undefined;

const countries = (words: Words, message: string, codes: readonly string[]): string[] =>
  codes.length === 0
    ? []
    : [
        words(message, {
          countries: listOf(
            words,
            codes.map((code) => formatCountry(words, code)),
          ),
        }),
      ];

/** One figure, as it was and as it is. */
function moved(
  words: Words,
  { amounts }: Extract<Entry, { kind: 'amount' }>,
  key: string,
  was: number | undefined,
  is: number | undefined,
): string {
  const say = (text: string): string =>
    amounts.by === undefined ? capital(text) : `${keyText(words, amounts, key)}: ${text}`;
  if (was === undefined || is === undefined) return say(`${amountText(words, amounts, is ?? was ?? 0)}.`);
  const [before, after] = [amountText(words, amounts, was), amountText(words, amounts, is)];
  if (was === is) return say(words('law-diff-same', { amount: after }));
  // How much more a percentage is would be told in points, which says less than the two of them.
  if (amounts.unit === 'percent') return say(words('law-diff-to', { before, after }));
  const difference = formatAmount(words, Math.abs(is - was));
  return say(words(is > was ? 'law-diff-more' : 'law-diff-less', { before, after, difference }));
}
