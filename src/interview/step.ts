// One step of a conversation: where it stands, what happened, and what can come of it.
import type { Facts } from '../rules/facts/fact.ts';
import type { Want } from './carry.ts';
import type { Command, Event } from './event.ts';
import type { Flows } from './flow.ts';
import type { Guide } from './guide.ts';
import { follow, isConcluded, type SessionEvent, type Stage } from './machine.ts';
import type { Question } from './question.ts';
import type { Lexicon, read } from './read/index.ts';
import type { readSeveral } from './read/several.ts';
import { begunIn, type Locale, type Snapshot } from './snapshot.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Part, Refusal } from './view.ts';

/** What turns need to know of the world, fixed when the application is put together. */
export interface Setting {
  readonly flows: Flows;
  readonly lexicons: Readonly<Record<Locale, Lexicon>>;
  /** Handed in, since it is much to load and nobody types before the first question. */
  readonly read: typeof read;
  readonly readSeveral: typeof readSeveral;
  /** The question that a person names by its label, if there is one. */
  readonly named: (text: string, locale: Locale, among: readonly Question[]) => Question | undefined;
  /** The flow that a person names by its title, if there is one. */
  readonly titled: (text: string, locale: Locale, among: readonly string[]) => string | undefined;
  /** The answer in the list that was typed as it stands there. */
  readonly listed: (text: string, locale: Locale, among: readonly Question[], facts: Facts) => Question | undefined;
  /** The control whose label was typed, if it was one, and the paper whose name was. */
  readonly controlled: (text: string, locale: Locale) => Command | undefined;
  readonly papered: (text: string, locale: Locale, among: readonly string[]) => string | undefined;
  /** The papers that the case can have now. */
  readonly papers: (snapshot: Snapshot, standing: Standing) => readonly string[];
  /** The choice whose label was typed, if it was one. */
  readonly labelled: (text: string, locale: Locale, question: Question) => string | undefined;
  /** Answers what people ask beside the interview. */
  readonly guide: Guide;
}

export interface Here {
  readonly setting: Setting;
  readonly event: Event;
  readonly snapshot: Snapshot;
  /** Worked out when first looked at: before anything has begun, nothing stands anywhere. */
  readonly standing: Standing;
}

/** What came of it: the conversation as it is now, and what is said. */
export interface Step {
  readonly snapshot: Snapshot;
  readonly parts: readonly Part[];
  /** Nothing has happened yet: first the world is asked for this. */
  readonly wants?: Want;
}

const present: Part = { part: 'present' };
export const reminder: Part = { part: 'reminder' };

export function here(setting: Setting, event: Event, snapshot: Snapshot): Here {
  let standing: Standing | undefined;
  return {
    setting,
    event,
    snapshot,
    get standing() {
      standing ??= asked(standingOf(setting.flows, snapshot, event.day), event);
      return standing;
    },
  };
}

/** With the question that the person answers at hand, also where it is not come to yet. */
function asked(standing: Standing, { about }: Event): Standing {
  const question = about === undefined ? undefined : standing.flow.questions.get(about);
  return question ? { ...standing, question } : standing;
}

/** Says something, then whatever the stage calls for. */
export const say = (snapshot: Snapshot, ...parts: Part[]): Step => ({ snapshot, parts: [...parts, present] });

/** Says something aside: a result that was just read is not said all over again. */
export const aside = (snapshot: Snapshot, part: Part): Step =>
  snapshot.stage === 'concluded' ? { snapshot, parts: [part, reminder] } : say(snapshot, part);

export const refuse = ({ snapshot }: Pick<Here, 'snapshot'>, problem: Refusal): Step =>
  aside(snapshot, { part: 'problem', problem });

export const moved = (snapshot: Snapshot, move: SessionEvent): Snapshot => ({
  ...snapshot,
  stage: follow(snapshot.stage, move),
});

/** Without the question looked at again, and all that waits for a yes or another word: it is given up. */
export function settled({
  focus: _,
  doubt: __,
  missed: ___,
  incoming: ____,
  handover: _____,
  left: ______,
  ...snapshot
}: Snapshot): Snapshot {
  return snapshot;
}

/** Stages that a result is left for, to be come back to. */
const besideResult: ReadonlySet<Stage> = new Set(['away', 'choosingLanguage', 'sureToRestart']);

/** Turned to from a result that has been told: it is come back to. */
export const leaving = ({ stage }: Snapshot): Pick<Snapshot, 'left'> => (isConcluded(stage) ? { left: 'result' } : {});

/** On with whatever comes next: what to begin with, a question that is left, or the answers to check. */
export function onward({ setting, event }: Pick<Here, 'setting' | 'event'>, changed: Snapshot, ...parts: Part[]): Step {
  const snapshot = settled(changed);
  const isBack = besideResult.has(changed.stage) && changed.left === 'result';
  if (isBack && standingOf(setting.flows, snapshot, event.day).outcome !== undefined) {
    return say(moved(snapshot, { type: 'conclude' }), ...parts);
  }
  if (begunIn(snapshot).length === 0) return say(moved(snapshot, { type: 'choose' }), ...parts);
  const asking = standingOf(setting.flows, snapshot, event.day).question !== undefined;
  return say(moved(snapshot, { type: 'next', asking }), ...parts);
}
