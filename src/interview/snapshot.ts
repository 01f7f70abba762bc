// What is kept of a conversation: what the person said, and what they are in the middle of. Nothing that can be computed.
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import type { Stage } from './machine.ts';

export const locales = ['en', 'nb'] as const;
export type Locale = (typeof locales)[number];

/** In which order texts are looked for: a person's own language first. */
export const ownFirst = (own: Locale): readonly Locale[] => [own, ...locales.filter((each) => each !== own)];

/** An answer, and the question it is to. */
export interface Told {
  readonly question: string;
  readonly value: FactValue;
}

export interface Snapshot {
  readonly locale: Locale;
  /** The flow under way; until one has begun, the one that most people come for. */
  readonly flow: string;
  /** Every flow that has begun, in order; each goes on where it stood. Left out by older releases, which knew one. */
  readonly begun?: readonly string[];
  /** The case: shared by all flows. */
  readonly facts: Facts;
  /** What was said before a change, and holds no longer: out of the case, until the change is taken back. */
  readonly former?: Facts;
  readonly stage: Stage;
  /** Counts the messages, so that a button of an older one is known. */
  readonly turn: number;
  /** A question that is looked at again. */
  readonly focus?: string;
  /** An answer that counts once the person says yes. */
  readonly doubt?: Told & { readonly more?: readonly Told[] };
  /** The person turned away when the result had been told, so that they come back to it. */
  readonly left?: 'result';
  /** How many answers in a row to the question at hand could not be made out. */
  readonly missed?: number;
  /** A case that is offered elsewhere by a code, to be gone on with here once the person says yes. */
  readonly handover?: { readonly code: string; readonly from: string; readonly count: number };
  /** A case from a file, which takes the place of this one once the person says yes. */
  readonly incoming?: Facts;
  /** The date to judge on, when the person chose one; else the day of each turn. */
  readonly asOf?: string;
  /** Deliveries already handled, latest last. */
  readonly seen: readonly string[];
}

/** How many deliveries are remembered: far more than any platform repeats. */
export const mostSeen = 32;

export function beginning(locale: Locale, flow: string): Snapshot {
  return { locale, flow, begun: [], facts: {}, stage: 'welcoming', turn: 0, seen: [] };
}

/** The date to judge on. */
export const dateOf = ({ asOf }: Snapshot, day: string): string => asOf ?? day;

export const begunIn = ({ begun, flow }: Snapshot): readonly string[] => begun ?? [flow];
