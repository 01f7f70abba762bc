// What a message says where a conversation stands: as an answer to the question at hand, and whatever else it tells of.
import { isAsking } from './machine.ts';
import { factsOfAnswer, type Mention, type Question } from './question.ts';
import type { Understanding } from './read/index.ts';
import { ownFirst, type Told } from './snapshot.ts';
import type { Here } from './step.ts';

const confirmation = { id: 'confirmation', kind: 'yes-no', ask: 'self' } as const;

/** How a text is read: in the person's own language first. */
function contextOf({ setting, snapshot, event }: Here) {
  return {
    lexicons: ownFirst(snapshot.locale).map((each) => setting.lexicons[each]),
    locale: snapshot.locale,
    day: event.day,
  };
}

export function understanding(at: Here, text: string): Understanding {
  const asking = isAsking(at.snapshot.stage) ? at.standing.question : undefined;
  const understood = at.setting.read(asking?.reads ?? confirmation, text, contextOf(at));
  return asking?.mentions ? withTicked(at, asking.mentions, understood) : understood;
}

/** What was ticked and what is typed belong together; who ticks one and types "none" is asked which. */
function withTicked({ event }: Here, mentions: readonly Mention[], understood: Understanding): Understanding {
  const ticked = event.type === 'text' ? (event.ticked ?? []) : [];
  if (ticked.length === 0 || !(understood.understanding === 'value' || understood.understanding === 'confirm'))
    return understood;
  const typed = understood.value as readonly string[];
  const value = mentions.map(({ id }) => id).filter((id) => ticked.includes(id) || typed.includes(id));
  return { understanding: typed.length > 0 ? understood.understanding : 'confirm', value };
}

/** Everything that a message tells of; beside what is new, what was said before is not told again. */
export function toldIn(at: Here, text: string): readonly Told[] {
  const { stage } = at.snapshot;
  const isListening = isAsking(stage) || stage === 'confirming' || stage === 'checking' || stage === 'concluded';
  if (!isListening) return [];
  const { questions } = at.standing.flow;
  const told = at.setting.readSeveral(eachFactOnce(questions.values(), at.standing.question), text, contextOf(at));
  const apart = told.filter((each) => !isOfTheList(at, each));
  const fresh = apart.filter((each) => !isToldBefore(at, each));
  return fresh.length > 0 ? fresh : apart;
}

/** Where several are asked about, "nothing about pension" says nothing of the job offer, nor "Norwegian" of citizenship. */
function isOfTheList({ snapshot: { stage, facts }, standing: { flow, question } }: Here, told: Told): boolean {
  if (!(isAsking(stage) && question?.mentions)) return false;
  const {
    facts: [key],
    reads,
  } = flow.questions.get(told.question) as Question;
  const isWord = reads.kind === 'option' || reads.kind === 'countries';
  return isWord && facts[key] !== undefined && facts[key] !== null;
}

/** Where two questions ask for one fact in other words, the one at hand, else the first. */
function eachFactOnce(questions: Iterable<Question>, asking: Question | undefined): readonly Question[] {
  const byFact = new Map<string, Question>();
  for (const each of questions) {
    const [fact] = each.facts;
    if (each === asking || !byFact.has(fact)) byFact.set(fact, each);
  }
  return [...byFact.values()];
}

/** Whether the case has it already. */
export function isToldBefore({ snapshot: { facts }, standing: { flow } }: Here, { question, value }: Told): boolean {
  const said = Object.entries(factsOfAnswer(flow.questions.get(question) as Question, value));
  return said.every(([fact, each]) => JSON.stringify(facts[fact]) === JSON.stringify(each));
}
