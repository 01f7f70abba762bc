// The same ten questions as one would write them without an engine: a `switch` that reads the answer, and straight on.
// No law, no presumptions, no finding out which question still matters.
import { formatCountry } from '../src/interview/format.ts';
import type { Words } from '../src/interview/words.ts';
import { countryCodes } from '../src/rules/law/countries.ts';

export type Answer = string | number | { readonly amount: number; readonly period: string };

/** What is kept of it. */
export interface Progress {
  readonly at: number;
  readonly turn: number;
  readonly answers: Readonly<Record<string, Answer>>;
}

export interface Asked {
  readonly turn: number;
  readonly problem: boolean;
}

export const questions: readonly (readonly [id: string, ...options: string[]])[] = [
  ['citizenship'],
  ['tiesToNorway', 'yes', 'no'],
  ['offer', 'none', 'vague', 'oral', 'written', 'several'],
  [
    'employerKind',
    'norwegian-company',
    'norwegian-branch',
    'foreign-company',
    'staffing-agency',
    'employer-of-record',
    'own-company',
  ],
  ['positionPercent'],
  ['positionLevel', 'none', 'vocational', 'bachelor', 'master'],
  ['collectiveAgreement', 'no', 'yes-met', 'yes-below', 'yes-unknown-rate'],
  ['basePay'],
  [
    'education',
    'phd',
    'master',
    'bachelor',
    'higher-under-three-years',
    'vocational',
    'secondary',
    'none',
    'not-finished',
  ],
  ['educationRelevant', 'no', 'partly', 'yes'],
];

/** `said`: what was pressed or typed; nothing when the interview is opened. */
export function createSwitch(words: Words) {
  const countries = new Map(countryCodes.map((code) => [formatCountry(words, code).toLowerCase(), code]));

  /** The answer, or nothing when it cannot be understood. */
  function read(at: number, said: string): Answer | undefined {
    const [id, ...options] = questions[at] ?? [''];
    switch (id) {
      case 'citizenship':
        return countries.get(said.trim().toLowerCase());
      case 'positionPercent': {
        const percent = Number(/^(\d{1,3}) ?(?:%|percent)?$/.exec(said.trim())?.[1]);
        return percent >= 1 && percent <= 100 ? percent : undefined;
      }
      case 'basePay': {
        const found = /^(\d{4,8}) ?(?:kr|nok)? (?:an?|per) (year|month|hour)$/i.exec(said.trim());
        return found?.[1] && found[2] ? { amount: Number(found[1]), period: found[2].toLowerCase() } : undefined;
      }
      default:
        return options.includes(said) ? said : undefined;
    }
  }

  return (kept: Progress | undefined, said: string | undefined): { snapshot: Progress; views: Asked[] } => {
    const before = kept ?? { at: 0, turn: 0, answers: {} };
    const turn = before.turn + 1;
    if (said === undefined) return { snapshot: { ...before, turn }, views: [{ turn, problem: false }] };
    const answer = read(before.at, said);
    if (answer === undefined) return { snapshot: { ...before, turn }, views: [{ turn, problem: true }] };
    const answers = { ...before.answers, [questions[before.at]?.[0] ?? '']: answer };
    return { snapshot: { at: before.at + 1, turn, answers }, views: [{ turn, problem: false }] };
  };
}
