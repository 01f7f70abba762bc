// The proof of a flow: every path ends in an outcome, everything in it is come to by some interview, and nothing that an
// outcome reports stays unknown for want of a question that was never asked.
import { contradictionOf, readCase } from '../../rules/engine/judge.ts';
import type { Facts, FactValue } from '../../rules/facts/fact.ts';
import { type Failure, smallest } from '../../rules/proof/failure.ts';
import { eachStep, type Flow, type Step } from '../flow.ts';
import { factsOfAnswer, type Question } from '../question.ts';
import { walk } from '../walk.ts';
import { type Explored, explore, type Place, stated } from './explore.ts';
import { Gates } from './gates.ts';
import { neverAsked } from './never-asked.ts';
import { type Program, sliceFor } from './program.ts';

export interface FlowProof {
  /** How many places were told apart, over all that was looked for. */
  readonly places: number;
  /** Outcomes, questions and sides of gates that no interview comes to on the day. */
  readonly unreached: readonly string[];
  readonly failures: readonly Failure[];
}

export function proveFlow(flow: Flow, day: string): FlowProof {
  let places = 0;
  const failures: Failure[] = [];
  const unreached: string[] = [];
  const look = (program: Program, isEnough?: (name: string, place: Place) => boolean): Explored => {
    const explored = explore(program, day, new Gates(program, day), isEnough && { isEnough });
    places += explored.places;
    return explored;
  };
  const [lost] = look(sliceFor(flow, () => false, true)).lost;
  if (lost) {
    const isLost = (facts: Facts): boolean => !endsSomewhere(flow, facts, day);
    failures.push({ check: 'ends', of: flow.id, day, about: flow.id, facts: smallest(stated(lost.facts), isLost) });
  }
  for (const [name, step] of targetsOf(flow)) {
    const program = sliceFor(flow, (each) => each === step);
    if (!look(program, comesTo(flow, name, step, program, day)).found) unreached.push(name);
  }
  const missed = neverAsked(flow, day);
  return { places: places + missed.places, unreached, failures: [...failures, ...missed.failures] };
}

/** Whether the flow, with only these answers, comes to an outcome or asks on. */
function endsSomewhere(flow: Flow, facts: Facts, day: string): boolean {
  if (contradictionOf(readCase(flow.area, facts, day))) return true;
  try {
    walk(flow, facts, day);
    return true;
  } catch {
    return false;
  }
}

/** Outcomes, questions, and both sides of every gate; a gate is called after the first step behind it. */
function targetsOf(flow: Flow): ReadonlyMap<string, Step> {
  const targets = new Map<string, Step>();
  for (const step of eachStep(flow.steps)) {
    if (step.kind !== 'when') {
      if (!targets.has(nameOf(step))) targets.set(nameOf(step), step);
      continue;
    }
    const count = [...targets.keys()].filter((name) => name.startsWith(`open before ${nameOf(step)}`)).length;
    const name = count === 0 ? nameOf(step) : `${nameOf(step)} (${count + 1})`;
    targets.set(`open before ${name}`, step).set(`shut before ${name}`, step);
  }
  return targets;
}

function nameOf(step: Step): string {
  if (step.kind === 'ask') return `question ${step.question.id}`;
  if (step.kind === 'outcome') return `outcome ${step.id}`;
  const [first] = step.steps;
  return first ? nameOf(first) : 'nothing';
}

/** Come to by exploring; and for what can be seen from outside, by an interview in which all else is "I don't know". */
function comesTo(flow: Flow, wanted: string, step: Step, { instructions }: Program, day: string) {
  const [kind, id = ''] = wanted.split(' ', 2);
  const gate = instructions.findIndex(
    (each) => step.kind === 'when' && each.kind === 'gate' && each.condition === step.condition,
  );
  return (name: string, { facts }: Place): boolean =>
    step.kind === 'when'
      ? name === `gate ${gate} ${kind}`
      : name === wanted && interviewComesTo(flow, kind === 'outcome', id, facts, day);
}

/** What is known of it; else "I don't know", or that there is each of what can be named, so that each is asked about. */
function answerOf(question: Question, facts: Facts): Facts {
  const [key] = question.facts;
  const own = question.facts.filter((fact) => facts[fact] !== undefined);
  const known = Object.fromEntries(own.map((fact) => [fact, facts[fact] as FactValue]));
  if (!question.mentions) return own.length > 0 ? known : { [key]: null };
  const named = facts[key] ?? question.mentions.map(({ id }) => id);
  return { ...factsOfAnswer(question, named), ...stated(known) };
}

/** A flow has no more questions than this before it ends. */
const mostQuestions = 300;

/** Whether somebody who answers so, and "I don't know" to all else, comes to the outcome or is asked the question. */
function interviewComesTo(flow: Flow, isOutcome: boolean, id: string, facts: Facts, day: string): boolean {
  const asked = new Set([...flow.questions.values()].flatMap((question) => question.facts));
  let said: Facts = Object.fromEntries(Object.entries(facts).filter(([fact]) => !asked.has(fact)));
  for (let count = 0; count < mostQuestions; count++) {
    const { at } = walk(flow, said, day);
    if (at.kind === 'outcome') return isOutcome && at.id === id;
    const { question } = at;
    if (!isOutcome && question.id === id) return true;
    said = { ...said, ...answerOf(question, facts) };
  }
  return false;
}
