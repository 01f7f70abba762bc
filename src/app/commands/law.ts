// `veiviser law`: every rule, figure and set of countries in force on a day, with where it stands and how sure that is.
import { short } from '../../interview/case-problem.ts';
import { formatCountry, formatDate, listOf } from '../../interview/format.ts';
import type { Block } from '../../interview/message.ts';
import { References, sureness } from '../../interview/sources.ts';
import type { Words } from '../../interview/words.ts';
import { areas } from '../../rules/areas.ts';
import type { Citation } from '../../rules/law/citation.ts';
import { registerOf } from '../../rules/register.ts';
import type { Io } from '../io.ts';
import { asOfGiven, badInput, command, spanGiven } from './arguments.ts';
import { diffBlocks, lawDiff } from './law-diff.ts';
import { dueBlocks, lawDue } from './law-due.ts';
import { type AmountInForce, type InForce, type LawInForce, lawInForce, type RuleInForce } from './law-in-force.ts';
import { lawSources, sourcesBlocks } from './law-sources.ts';
import { capital, valuesText } from './law-words.ts';
import { json, prose } from './printing.ts';

const everyArea = [...areas.values()];

type View = (args: readonly string[], io: Io) => Promise<number>;

const views: Readonly<Record<string, View>> = {
  due: (args, io) =>
    command(args, io, { values: ['on'], flags: ['json'], most: 0 }, (given) => {
      const due = lawDue(everyArea, asOfGiven(given, io, 'on'));
      return given.flag('json')
        ? json(due)
        : prose(given.words, dueBlocks(given.words, due, registerOf(everyArea)), io);
    }),
  diff: (args, io) =>
    command(args, io, { values: ['from', 'to'], flags: ['json'], most: 0 }, (given) => {
      const { from, to } = spanGiven(given);
      if (given.flag('json')) return json(lawDiff(everyArea, from, to));
      return prose(given.words, diffBlocks(given.words, everyArea, from, to), io);
    }),
  sources: (args, io) =>
    command(args, io, { flags: ['json'], most: 0 }, (given) => {
      const listed = lawSources(everyArea);
      if (given.flag('json')) return json({ sources: listed });
      return prose(given.words, sourcesBlocks(given.words, listed, registerOf(everyArea)), io);
    }),
};

export function law(args: readonly string[], io: Io): Promise<number> {
  const [first = '', ...rest] = args;
  const view = Object.hasOwn(views, first) ? views[first] : undefined;
  if (view) return view(rest, io);
  return command(args, io, { values: ['as-of'], flags: ['json'], most: 1 }, (given) => {
    const [unknown] = given.rest;
    if (unknown !== undefined) {
      throw badInput('input-no-such-view', { view: short(unknown), views: Object.keys(views).join(', ') });
    }
    const asOf = asOfGiven(given, io);
    const inForce = lawInForce(everyArea, asOf);
    return given.flag('json') ? json(inForce) : prose(given.words, blocks(given.words, inForce), io);
  });
}

function blocks(words: Words, inForce: LawInForce): Block[] {
  const references = new References();
  const named = (prefix: string, id: string): string => (words.has(`${prefix}-${id}`) ? words(`${prefix}-${id}`) : id);

  /** A heading, then each entry with the rows it rests on: nothing of the law is shown without where it stands. */
  const group = <Entry extends InForce>(heading: string, entries: readonly Entry[], text: (entry: Entry) => string) => {
    const shown = entries.flatMap((entry): Block[] => [
      { kind: 'text', text: text(entry) },
      { kind: 'list', items: entry.basis.map((row) => `${rowText(words, row)}${references.cite([row])}`) },
    ]);
    return entries.length === 0 ? [] : [{ kind: 'heading', text: words(heading) } as const, ...shown];
  };

  return [
    { kind: 'heading', text: words('law-heading', { date: formatDate(words, inForce.asOf) }) },
    ...group('law-rules', inForce.rules, (rule) => ruleText(words, rule, named('rule', rule.id))),
    ...group('law-amounts', inForce.amounts, (amount) => amountText(words, amount)),
    ...group('law-figures', inForce.figures, (figure) => sinceText(words, named('figure', figure.id), figure)),
    ...group('law-countries', inForce.countries, (set) => {
      const countries = listOf(
        words,
        set.codes.map((code) => formatCountry(words, code)),
      );
      return `${sinceText(words, capital(named('law-set', set.id)), set)} ${countries}.`;
    }),
    ...group('law-routes', inForce.routes, (route) => sinceText(words, named('route', route.id), route)),
    ...group('law-tasks', inForce.tasks, (task) => sinceText(words, named('task', task.id), task)),
    { kind: 'heading', text: words('sources-heading') },
    { kind: 'sources', sources: references.list(words) },
  ];
}

const rowText = (words: Words, { id, law, section, confidence, dated }: Citation): string =>
  words('law-basis', { row: id, law, section, confidence: sureness(words, { id, confidence }), dated });

function sinceText(words: Words, name: string, { from, to }: InForce): string {
  const dates = { from: formatDate(words, from), to: to === undefined ? '' : formatDate(words, to) };
  return `${name}. ${words(to === undefined ? 'law-since' : 'law-between', dates)}`;
}

function ruleText(words: Words, rule: RuleInForce, name: string): string {
  const days = rule.governedBy.map((day) => words(`law-governed-by-${day}`));
  const role = words(`law-role-${rule.role}`);
  const label = name === rule.id ? name : `${name} (${rule.id})`;
  return `${sinceText(words, label, rule)} ${role} ${words('law-governed', { days: listOf(words, days) })}`;
}

function amountText(words: Words, amount: AmountInForce): string {
  const until = amount.reviewBy ?? amount.to;
  const standing = words(`law-amount-${amount.status}`, { date: until === undefined ? '' : formatDate(words, until) });
  const values = valuesText(words, amount, amount.values);
  return `${sinceText(words, words(`law-amount-of-${amount.id}`), amount)} ${values}. ${standing}`;
}
