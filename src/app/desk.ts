// What can be seen of a conversation besides its present question: the case at a glance, what comes next, the result.
// Law: looked at, and nothing is changed by it.
import type { Desk, Fields, Filled, Result, Upcoming } from '../adapters/host.ts';
import { flows } from '../flows/index.ts';
import type { Event } from '../interview/event.ts';
import { formatAnswer } from '../interview/format.ts';
import { timeOf } from '../interview/introduction.ts';
import { isConcluded } from '../interview/machine.ts';
import type { Block } from '../interview/message.ts';
import { promptOf } from '../interview/prompt.ts';
import type { Question } from '../interview/question.ts';
import { resultBlocks } from '../interview/result.ts';
import type { Snapshot } from '../interview/snapshot.ts';
import { type Standing, standingOf } from '../interview/standing.ts';
import { ahead, upcoming, walk } from '../interview/walk.ts';
import type { Interview } from './assemble.ts';

export function deskOf({ words }: Interview, snapshot: Snapshot, day: string): Desk {
  const own = words[snapshot.locale];
  const asOf = snapshot.asOf ?? day;
  const standing = standingOf(flows, snapshot, day);
  const verdict = hasResult(snapshot, standing) ? spokenVerdict(resultBlocks(own, standing)) : undefined;
  return {
    turn: snapshot.turn,
    locale: snapshot.locale,
    flow: standing.flow.id,
    flows: [...flows.values()].map((flow) => ({
      id: flow.id,
      answered: walk(flow, snapshot.facts, asOf).path.length,
      ahead: ahead(flow, snapshot.facts, asOf),
      time: timeOf(own, flow, snapshot.facts, asOf),
    })),
    answers: standing.walk.path.map((question) => ({
      label: own(`${question.id}.label`),
      value: formatAnswer(own, question, snapshot.facts),
    })),
    ...(verdict !== undefined && { verdict }),
  };
}

export function upcomingOf({ words }: Interview, snapshot: Snapshot, day: string, most: number): Upcoming | undefined {
  const own = words[snapshot.locale];
  const { flow, asOf } = standingOf(flows, snapshot, day);
  const questions = upcoming(flow, snapshot.facts, asOf, most).map((question) => ({
    id: question.id,
    label: own(`${question.id}.label`),
    prompt: promptOf(own, question, snapshot.facts),
  }));
  return questions.length === 0 ? undefined : { turn: snapshot.turn, locale: snapshot.locale, questions };
}

/** More than any interview asks. */
const all = 1000;

/**
 * Answers one question after the other as the interview asks them; an empty field is "I don't know". What an answer
 * brings up in between was not on the form: it is asked afterwards, and what stands behind it on the form counts.
 */
export function filledIn(
  { turn, speak, words }: Interview,
  given: Snapshot,
  day: string,
  fields: Fields,
  asked: readonly string[],
): Filled {
  const own = words[given.locale];
  const problems: Record<string, string> = {};
  const events: Event[] = [];
  // Whatever was being looked at again or checked: the questions that come next are meant.
  let snapshot = onTheWay(given, turn, day, events);
  const done = new Set<string>();
  for (let left = asked.length; left > 0; left -= 1) {
    const { flow, question: atHand, asOf } = standingOf(flows, snapshot, day);
    if (!atHand) break;
    const coming = [atHand, ...upcoming(flow, snapshot.facts, asOf, all)];
    const question = coming.find(({ id }) => asked.includes(id) && !done.has(id));
    if (!question) break;
    done.add(question.id);
    const common = { day, ...(question !== atHand && { about: question.id }) };
    const unknown: Event = { type: 'command', command: 'dont-know', ...common };
    const event = eventOf(
      question,
      Object.hasOwn(fields, question.id) ? fields[question.id] : undefined,
      snapshot.turn,
      common,
    );
    const turned = turn(snapshot, event ?? unknown);
    const message = turned.views.map((view) => speak(turned.snapshot, view)).at(-1);
    const isTaken = turned.views.some(({ parts }) => parts.some(({ part }) => part === 'noted'));
    if (isTaken && turned.snapshot) {
      // Named by its question: taken up again in the middle, what was told before a crash is known, and the rest is not.
      events.push({ ...(event ?? unknown), delivery: question.id });
      snapshot = turned.snapshot;
      continue;
    }
    const notice = message?.blocks.find(({ kind }) => kind === 'notice');
    const doubt = turned.snapshot?.stage === 'confirming' ? message?.prompt?.text : undefined;
    problems[question.id] =
      doubt === undefined
        ? notice && 'text' in notice
          ? notice.text
          : own('problem-not-understood')
        : own('form-doubt', { asked: doubt });
    // The fields after it are looked at as well.
    snapshot = turn(snapshot, unknown).snapshot ?? snapshot;
  }
  if (Object.keys(problems).length > 0) return { problems };
  const left = asked.filter((id) => Object.hasOwn(fields, id) && !done.has(id));
  const { path } = standingOf(flows, given, day).walk;
  const isBefore = (id: string): boolean => path.some((question) => question.id === id);
  const labels = (ids: readonly string[]) => ids.map((id) => own(`${id}.label`));
  return {
    events: done.size > 0 ? events : [],
    before: labels(left.filter(isBefore)),
    unneeded: labels(left.filter((id) => !isBefore(id))),
  };
}

function onTheWay(given: Snapshot, turn: Interview['turn'], day: string, events: Event[]): Snapshot {
  if (given.stage === 'asking' && given.focus === undefined) return given;
  const begins: Event = { type: 'press', turn: given.turn, id: `/begin.${given.flow}`, day };
  const resume: Event = given.stage === 'choosing' ? begins : { type: 'command', command: 'resume', day };
  events.push(resume);
  return turn(given, resume).snapshot ?? given;
}

function eventOf(
  question: Question,
  field: Fields[string] | undefined,
  turn: number,
  common: Pick<Event, 'day' | 'about'>,
): Event | undefined {
  if (field === undefined) return undefined;
  if (typeof field !== 'string') return { type: 'press-several', turn, ids: field, ...common };
  return question.choices ? { type: 'press', turn, id: field, ...common } : { type: 'text', text: field, ...common };
}

export function resultOf(
  { words }: Interview,
  snapshot: Snapshot,
  day: string,
  what: 'verdict' | 'report',
): Result | undefined {
  const standing = standingOf(flows, snapshot, day);
  if (!hasResult(snapshot, standing)) return undefined;
  const blocks = resultBlocks(words[snapshot.locale], standing);
  return { turn: snapshot.turn, flow: standing.flow.id, blocks: what === 'report' ? blocks : verdictOf(blocks) };
}

/** Whoever looks at what follows from a result, or takes papers from it, still has it. */
const hasResult = ({ stage }: Snapshot, { outcome }: Standing): boolean =>
  outcome !== undefined && (isConcluded(stage) || stage === 'choosingPaper');

/** The heading, the verdict and what it is worth; nothing that was said, and nothing that follows from it alone. */
function verdictOf(blocks: readonly Block[]): Block[] {
  const isText = ({ kind }: Block) => kind === 'text';
  return [
    ...blocks.slice(0, 2).filter(({ kind }) => kind === 'heading' || kind === 'text'),
    ...blocks.slice(-2).filter(isText),
  ];
}

const spokenVerdict = (blocks: readonly Block[]): string | undefined => {
  const said = blocks.find(({ kind }) => kind === 'text');
  return said && 'text' in said ? said.text : undefined;
};
