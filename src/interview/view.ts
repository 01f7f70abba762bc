// What a turn decides to say, before it is put in words: small enough to be kept until it has been sent.
import type { Fit } from '../rules/engine/fitting.ts';
import type { Facts } from '../rules/facts/fact.ts';
import type { Carry } from './carry.ts';
import type { CaseProblem } from './case-problem.ts';
import type { Problem } from './read/index.ts';
import type { Locale } from './snapshot.ts';

/** What cannot be taken as an answer, with what its words need. */
export type Refusal =
  | Problem
  | { readonly code: 'stale' }
  | { readonly code: 'not-an-option' }
  /** Some of several were chosen, and that it is none of them. */
  | { readonly code: 'some-and-none' }
  /** The choices are counted to `max`. */
  | { readonly code: 'no-such-number'; readonly max: number }
  | { readonly code: 'nothing-to-go-back-to' }
  | { readonly code: 'not-asked-yet'; readonly question: string }
  /** Nothing but what the case has already, and no answer to the question at hand. */
  | { readonly code: 'told-before'; readonly questions: readonly string[] }
  | Contradicted;

/** Answers that cannot all be true. */
export interface Contradicted {
  readonly code: 'contradiction';
  readonly id: string;
  readonly facts: readonly string[];
  /** The figures and days among them as they were said, the refused one included. */
  readonly figures?: Facts;
  /** What would fit, where figures do not. */
  readonly fits?: readonly Fit[];
  /** Several answers were given at once, and none of them counts. */
  readonly several?: true;
}

export type Part =
  | { readonly part: 'welcome' }
  | { readonly part: 'welcome-back' }
  /** What the flow that now begins is about, and how many answers it has already; `again`: it is gone on with. */
  | { readonly part: 'flow'; readonly again?: true; readonly known?: number }
  | { readonly part: 'problem'; readonly problem: Refusal }
  /** Judged on another date than today, which must not be forgotten. */
  | { readonly part: 'dated' }
  /** The answer that was just taken. */
  | { readonly part: 'noted'; readonly question: string }
  /** So many earlier answers hold no longer after what was just told. */
  | { readonly part: 'put-aside'; readonly count: number }
  | { readonly part: 'why'; readonly question: string }
  /** The same in short, for who does not see what is asked. */
  | { readonly part: 'about'; readonly question: string }
  /** How a question can be answered, plainly, for those who could not make themselves understood. */
  | { readonly part: 'choices'; readonly question: string }
  | { readonly part: 'help' }
  /** A guide card, and others that may have been meant. */
  | { readonly part: 'card'; readonly card: string; readonly also: readonly string[] }
  | { readonly part: 'no-card' }
  | { readonly part: 'ask-how' }
  | { readonly part: 'restarted' }
  | { readonly part: 'carry'; readonly carry: Carry }
  /** A paper goes with the message. */
  | { readonly part: 'paper'; readonly id: string }
  /** How a case is given as a file. */
  | { readonly part: 'import-how' }
  | { readonly part: 'case-problem'; readonly problem: CaseProblem }
  | { readonly part: 'imported'; readonly count: number }
  | { readonly part: 'forgotten'; readonly locale: Locale }
  /** Nothing has changed since the result was said. */
  | { readonly part: 'same-result' }
  /** The present question, answers to check, result: whatever the stage calls for. */
  | { readonly part: 'present' }
  /** What can be done now, without saying a long result again. */
  | { readonly part: 'reminder' };

export interface View {
  readonly turn: number;
  /** The day of the event that called for it. */
  readonly day: string;
  readonly parts: readonly Part[];
}
