// Conversations drawn by chance: what people do, sensible or not, as the conversation stands.
import fc from 'fast-check';
import { commands, type Event } from '../../src/interview/event.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import { representatives } from './answers.ts';
import { today } from './cases.ts';
import { type Act, answering, standing } from './talking.ts';

/** What is chosen, whatever there is to choose from by then. */
export interface Choice {
  readonly does: keyof typeof doings;
  readonly pick: number;
}

/** Something to do where the conversation stands. */
export const choose = (snapshot: Snapshot, { does, pick }: Choice): Act => doings[does](snapshot, pick);

export const choice = (...only: readonly Choice['does'][]): fc.Arbitrary<Choice> =>
  fc.record({ does: only.length > 0 ? fc.constantFrom(...only) : weighted, pick: fc.nat(10_000) });

/** A talk of some length, with more answers than anything else. */
export const talk = (length: number, ...only: readonly Choice['does'][]): fc.Arbitrary<readonly Choice[]> =>
  fc.array(choice(...only), { minLength: length, maxLength: length });

const doings = {
  answer: (snapshot: Snapshot, pick: number): Act => {
    const { turn, stage } = snapshot;
    const { question, flow, asOf } = standing(snapshot);
    switch (stage) {
      case 'asking':
      case 'explaining': {
        if (!question) return { type: 'command', command: 'resume' };
        const answers = representatives(flow.area, question, asOf);
        return answering(snapshot, answers[pick % answers.length] ?? null);
      }
      case 'confirming':
      case 'sureToRestart':
        return { type: 'press', turn, id: pick % 5 === 0 ? 'yes' : 'no' };
      case 'choosingLanguage':
        return { type: 'press', turn, id: pick % 2 === 0 ? '/language.en' : '/language.nb' };
      case 'checking':
        return { type: 'press', turn, id: '/confirm' };
      case 'concluded':
        return { type: 'press', turn, id: '/more' };
      case 'choosing':
      case 'offering':
        return { type: 'press', turn, id: `/begin.${flow.id}` };
      case 'choosingPaper':
        return { type: 'press', turn, id: pick % 2 === 0 ? '/papers.case' : '/back' };
      case 'handingOver':
      case 'sureToReplace':
        return { type: 'press', turn, id: 'no' };
      case 'welcoming':
      case 'away':
        return { type: 'open', locale: 'en' };
    }
  },
  change: (snapshot: Snapshot, pick: number): Act => {
    const { path } = standing(snapshot).walk;
    const argument = path[pick % Math.max(1, path.length)]?.id;
    return { type: 'command', command: 'change', ...(argument !== undefined && { argument }) };
  },
  command: (_: Snapshot, pick: number): Act => {
    const harmless = commands.filter((name) => name !== 'forget' && name !== 'restart');
    return { type: 'command', command: harmless[pick % harmless.length] as (typeof harmless)[number] };
  },
  back: (): Act => ({ type: 'command', command: 'back' }),
  restart: ({ turn }: Snapshot): Act => ({ type: 'press', turn, id: '/restart' }),
  say: (_: Snapshot, pick: number): Act => ({ type: 'text', text: said[pick % said.length] as string }),
  pressOld: (snapshot: Snapshot, pick: number): Act => ({
    type: 'press',
    turn: Math.max(0, snapshot.turn - 1 - (pick % 5)),
    id: ids[pick % ids.length] as string,
  }),
  pressAny: ({ turn }: Snapshot, pick: number): Act => ({ type: 'press', turn, id: ids[pick % ids.length] as string }),
  leave: (): Act => ({ type: 'command', command: 'quit' }),
  open: (_: Snapshot, pick: number): Act => ({ type: 'open', ...(pick % 2 === 0 && { asOf: '2027-03-01' }) }),
};

const weighted = fc.oneof(
  { weight: 12, arbitrary: fc.constant('answer' as const) },
  { weight: 6, arbitrary: fc.constantFrom(...(Object.keys(doings) as Choice['does'][])) },
);

export const said = [
  '',
  'x'.repeat(10_000),
  '🙂🙃',
  'مرحبا بالعالم',
  '\u0007\u001b[31m',
  '</b>{ $x }',
  '__proto__',
  'constructor',
  '600',
  'yes',
  'no',
  'dunno',
  'skip',
  'change pay',
  'endre lønn',
  '1e999',
  '-0',
  'NaN',
  '31 February',
];

export const ids = [
  'yes',
  'no',
  'written',
  'bachelor',
  '__proto__',
  'constructor',
  '/__proto__',
  '/change.__proto__',
  '/language.__proto__',
  '/',
  '',
  '/why',
  '/dont-know',
  '/check',
  '/more',
];

export const on = (does: Act): Event => ({ day: today, ...does }) as Event;
