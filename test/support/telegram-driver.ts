// A person who knows only what the chat shows: presses what can be pressed, types where nothing is offered, to the end.
import { createHash } from 'node:crypto';
import type { Words } from '../../src/interview/words.ts';
import type { Person } from './telegram/person.ts';

/** What is typed where nothing but controls is offered, one after the other until it is taken. */
const typed: Readonly<Record<string, readonly string[]>> = {
  en: ['100', '5', '650 000 kroner a year', '12', '40', '300000'],
  nb: ['100', '5', '650 000 kroner i året', '12', '40', '300000'],
};

const controls = [
  'back',
  'change',
  'check',
  'dont-know',
  'help',
  'language',
  'more',
  'quit',
  'rather-not-say',
  'restart',
  'why',
];

export interface Walked {
  readonly presses: number;
  readonly end: 'result' | 'lost';
}

/** `seed` decides which answers are pressed. */
export async function walk(person: Person, words: Words, seed: number, most = 120): Promise<Walked> {
  const isControl = new Set([...controls.map((name) => words(`control-${name}`)), words('telegram-more')]);
  const confirms = [words('control-confirm'), words('control-resume')];
  const done = (label: string) =>
    label === words('choices-onward') || [1, 2, 3].some((count) => label === words('telegram-done', { count }));
  const furniture = (label: string) => /^[«»‹›·]$|^\d+\/\d+$|^\p{L}{2,}\.? \d{4}$|^\p{L}{2}$/u.test(label);
  let tries = 0;
  let presses = 0;
  for (; presses < most; presses += 1) {
    if (isAtEnd(person, words)) return { presses, end: 'result' };
    const labels = person.buttons();
    const finished = labels.find(done);
    const confirm = labels.find((label) => confirms.includes(label));
    const answers = labels.filter((label) => !isControl.has(label) && !furniture(label));
    if (finished) await person.press(finished);
    else if (confirm) await person.press(confirm);
    else if (answers.length > 0) {
      const place = Math.floor(chance(`${seed}:${presses}`) * answers.length);
      await person.press(labels.indexOf(answers[place] ?? ''));
    } else {
      const texts = typed[words.locale] ?? [];
      await person.type(texts[tries % texts.length] ?? '');
      tries += 1;
    }
  }
  return { presses, end: isAtEnd(person, words) ? 'result' : 'lost' };
}

/** The report ends with the line that ends every report; nothing is asked under it. */
function isAtEnd(person: Person, words: Words): boolean {
  const line = words('last-line', { date: '\u0000' }).split('\u0000', 1)[0] ?? '';
  return person.last().includes(line);
}

const chance = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
