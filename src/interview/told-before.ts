// What was put in words before for somebody alike, told again: most of a result is the same for most people.
// Law: it is what would be said anew. Nothing kept here may rest on an amount, or on a country by name (see `kindOf`).
import { parts } from '../rules/condition.ts';
import { type Kind, Kinds, kindOf } from '../rules/engine/alike.ts';
import type { Report } from '../rules/engine/report.ts';
import type { Facts } from '../rules/facts/fact.ts';
import { type CountrySetVersion, countrySets } from '../rules/law/countries.ts';
import { eachStep, type Flow } from './flow.ts';
import type { Block } from './message.ts';
import { caseIn, reportedIn } from './reported.ts';
import type { Mark, References } from './sources.ts';
import type { Subject } from './standing.ts';
import type { Words } from './words.ts';

/** In one language of one channel. */
const mostKept = 5_000;

const memories = new WeakMap<Words, Kinds>();

/** The place for what is told to all who are alike in every area of the flow, and came the same way. */
export function toldBefore(words: Words, subject: Subject): Kind {
  let kinds = memories.get(words);
  if (!kinds) {
    kinds = new Kinds(mostKept);
    memories.set(words, kinds);
  }
  return kinds.of(textOf(subject));
}

function textOf(subject: Subject): string {
  const { flow, area, outcome, walk } = subject;
  let text = `${flow?.id} ${outcome} ${area.id}`;
  // Which questions there is a reason to ask rests on all areas of the flow, and on its gates.
  for (const each of new Set([...(flow?.areas ?? []), ...reportedIn(subject)])) {
    text += ` ${kindOf(caseIn(subject, each)).id}`;
  }
  for (const { id } of walk.path) text += ` ${id}`;
  return flow ? `${text} ${countriesText(flow, walk.facts)}` : text;
}

const sets = new WeakMap<Flow, readonly CountrySetVersion[]>();

/** In which of the sets that its gates ask for the countries of a case are. */
function countriesText(flow: Flow, facts: Facts): string {
  let own = sets.get(flow);
  if (!own) {
    const gates = [...eachStep(flow.steps)].flatMap((step) => (step.kind === 'when' ? parts(step.condition) : []));
    const names = new Set(gates.flatMap((part) => (part.op === 'some' ? [part.set] : [])));
    own = [...names].flatMap((name) => countrySets[name]);
    sets.set(flow, own);
  }
  let text = '';
  for (const fact in facts) {
    const said = facts[fact];
    if (Array.isArray(said))
      text += own.map(({ codes }) => (said.some((code) => codes.includes(code)) ? 1 : 0)).join('');
  }
  return text;
}

/** What is told of a case hangs on the verdicts as well, which may rest on an amount. */
export const outcomeText = (reports: readonly Report[]): string =>
  reports.map(({ verdict, wayToYes }) => `${verdict} ${wayToYes.length > 0}`).join();

interface Told {
  readonly blocks: readonly Block[];
  readonly mark: Mark;
}

/** Some blocks of a result, with the sources that they cite after those that were cited before. */
export function part(kind: Kind, name: string, references: References, make: () => Block[]): readonly Block[] {
  const { blocks, mark } = kind.once(`${name} after ${references.cited}`, (): Told => {
    const made = make();
    return { blocks: made, mark: references.mark() };
  });
  references.resume(mark);
  return blocks;
}
