// People of many kinds, each answering whatever is asked next, until the answers are confirmed.
import { loadWords } from '../src/app/words.ts';
import { eligibility } from '../src/flows/eligibility.ts';
import type { Event } from '../src/interview/event.ts';
import type { Message } from '../src/interview/message.ts';
import { chance } from './cases.ts';

/** What is listed more often is said more often. */
const sayings: Readonly<Record<string, readonly string[]>> = {
  citizenship: ['India', 'India', 'Pakistan', 'Brazil', 'Philippines', 'China', 'Nigeria', 'Vietnam'],
  tiesToNorway: ['no'],
  offer: ['written', 'written', 'written', 'several'],
  employerKind: ['norwegian-company', 'norwegian-company', 'norwegian-branch'],
  positionPercent: ['100', '100', '100 %', '90', '80 percent'],
  positionLevel: ['bachelor', 'bachelor', 'master'],
  collectiveAgreement: ['no', 'no', 'yes-unknown-rate'],
  basePay: ['52000 a month', '48000 a month', '660000 a year', '720000 nok per year', '61500 per month'],
  basePayFor: ['post', 'full-time'],
  lowerPayDocumented: ['yes', 'no'],
  education: ['master', 'bachelor', 'bachelor', 'phd'],
  educationRelevant: ['yes', 'yes', 'partly'],
  experienceYears: ['2', '4', '7'],
  experienceDocumented: ['yes'],
};

export interface Person {
  readonly id: string;
  /** What the person says to a message. */
  readonly event: (heard: Message | undefined) => Event;
}

const words = loadWords('en');
const questions = new Map([...eligibility.questions.keys()].map((id) => [words(id), id]));

/** `isPaidAlike`: as many are; otherwise hardly two are. */
export function people(count: number, round: number, day: string, isPaidAlike = true): readonly Person[] {
  const random = chance(round + 1);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const pay = () => `${42_000 + Math.floor(random() * 2_400) * 10} a month`;
  return Array.from({ length: count }, (_, index) => ({
    id: `person-${round}-${index}`,
    event(heard): Event {
      const { prompt, turn = 0 } = heard ?? {};
      const id = questions.get(prompt?.text ?? '');
      if (id === undefined) return { type: 'press', turn, id: '/confirm', day };
      const said = id === 'basePay' && !isPaidAlike ? pay() : pick(sayings[id] ?? []);
      if (said === '') throw new Error(`Nobody knows what to say to ${id}`);
      return prompt?.kind === 'choice' ? { type: 'press', turn, id: said, day } : { type: 'text', text: said, day };
    },
  }));
}
