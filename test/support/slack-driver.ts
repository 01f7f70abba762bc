// A person who knows only what Slack shows: presses what can be pressed, fills in what can be filled in, to the end.
import { createHash } from 'node:crypto';
import type { Words } from '../../src/interview/words.ts';
import type { Person } from './slack/person.ts';

/** What is typed into fields, one after the other until it is taken. */
const typed: Readonly<Record<string, readonly string[]>> = {
  en: ['650 000 kroner a year', '100', '5', '12', '40', '300000'],
  nb: ['650 000 kroner i året', '100', '5', '12', '40', '300000'],
};
const numbers = ['100', '5', '12', '40', '300000', '37.5'];
const countries: Readonly<Record<string, readonly string[]>> = {
  en: ['India', 'Brazil', 'Denmark', 'Nigeria'],
  nb: ['India', 'Brasil', 'Danmark', 'Nigeria'],
};
const dates = ['2027-03-15', '2026-12-01', '2026-08-01', '2027-10-10'];

const controls = [
  'back',
  'change',
  'check',
  'choose',
  'dont-know',
  'help',
  'language',
  'more',
  'next',
  'quit',
  'rather-not-say',
  'restart',
  'why',
];

export interface Walked {
  readonly presses: number;
  readonly end: 'result' | 'lost';
}

/** `seed` decides which answers are given. */
export async function walk(person: Person, words: Words, seed: number, most = 150): Promise<Walked> {
  const isControl = new Set([
    ...controls.map((name) => words(`control-${name}`)),
    ...['slack-several', 'slack-share', 'slack-more', 'slack-go-on', 'slack-withdraw'].map((id) => words(id)),
  ]);
  const onward = [words('slack-begin'), words('control-confirm'), words('control-resume')];
  const own = <Value>(values: readonly Value[], at: number): Value => values[at % values.length] as Value;
  let presses = 0;
  let tries = seed;
  for (; presses < most; presses += 1) {
    if (isAtEnd(person, words)) return { presses, end: 'result' };
    const kinds = person.kinds();
    const labels = person.offered();
    const forward = labels.find((label) => onward.includes(label));
    const answers = labels.filter((label) => !isControl.has(label));
    if (kinds.includes('multi_external_select')) await person.countries(own(countries[words.locale] ?? [], seed));
    else if (kinds.includes('checkboxes')) {
      const named = person.boxes().filter((label) => chance(`${seed}:${label}`) > 0.5);
      await (named.length > 0 ? person.tick(...named) : person.press(words('none-of-these')));
    } else if (kinds.includes('datepicker')) await person.pick(own(dates, tries++));
    else if (kinds.includes('number_input'))
      await person.fill(own(numbers, tries++), tries % 2 === 0 ? 'enter' : 'button');
    else if (kinds.includes('plain_text_input')) await person.fill(own(typed[words.locale] ?? [], tries++));
    else if (forward) await person.press(forward);
    else if (answers.length > 0) {
      await person.press(answers[Math.floor(chance(`${seed}:${presses}`) * answers.length)] ?? '');
    } else break;
  }
  return { presses, end: isAtEnd(person, words) ? 'result' : 'lost' };
}

/** The report ends with the line that ends every report; nothing is asked under it. */
function isAtEnd(person: Person, words: Words): boolean {
  const line = words('last-line', { date: '\u0000' }).split('\u0000', 1)[0] ?? '';
  return person.last().includes(line);
}

const chance = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
