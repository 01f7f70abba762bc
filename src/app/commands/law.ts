// `veiviser law`: every rule, figure and set of countries in force on a day, with where it stands and how sure that is.
import { formatAmount, formatCountry, formatDate, listOf } from '../../interview/format.ts';
import type { Block } from '../../interview/message.ts';
import { References } from '../../interview/sources.ts';
import type { Words } from '../../interview/words.ts';
import { areas } from '../../rules/areas.ts';
import type { Citation } from '../../rules/law/citation.ts';
import type { Io } from '../io.ts';
import { asOfGiven, command } from './arguments.ts';
import { type AmountInForce, type InForce, type LawInForce, lawInForce, type RuleInForce } from './law-in-force.ts';
import { json, prose } from './printing.ts';

export function law(args: readonly string[], io: Io): Promise<number> {
  return command(args, io, { values: ['as-of'], flags: ['json'], most: 0 }, (given) => {
    const asOf = asOfGiven(given, io);
    const inForce = lawInForce([...areas.values()], asOf);
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

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const rowText = (words: Words, { id, law, section, confidence, dated }: Citation): string =>
  words('law-basis', { row: id, law, section, confidence: words(`confidence-${confidence}`), dated });

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
  const values = Object.entries(amount.values).map(([key, value]) => {
    const text = formatAmount(words, value);
    const full = amount.period === 'year' ? words('money-per-year', { amount: text }) : text;
    if (amount.by === undefined) return full;
    return `${words.has(`${amount.by}.is-${key}`) ? words(`${amount.by}.is-${key}`) : key}: ${full}`;
  });
  const until = amount.reviewBy ?? amount.to;
  const standing = words(`law-amount-${amount.status}`, { date: until === undefined ? '' : formatDate(words, until) });
  return `${sinceText(words, words(`law-amount-of-${amount.id}`), amount)} ${values.join('; ')}. ${standing}`;
}
