// Every way through a flow, places merged where the gates that are still to come cannot tell them apart.
// A question that is no use is passed over in an interview; to the gates that is the same as "I don't know", so what is
// come to here is all that an interview can come to, and perhaps more.
import { type Cell, cellOf } from '../../rules/engine/cell.ts';
import { contradictionOf, readCase } from '../../rules/engine/judge.ts';
import type { Facts, FactValue } from '../../rules/facts/fact.ts';
import { factOf } from '../../rules/facts/vocabulary.ts';
import { valuesOf } from '../../rules/proof/values.ts';
import { factsOfAnswer, type Question } from '../question.ts';
import type { Gates } from './gates.ts';
import { type Program, readBy } from './program.ts';

export interface Place {
  readonly at: number;
  /** Every answer on the way, "I don't know" where none counts. */
  readonly facts: Facts;
  /** What was passed by: a gate that stayed shut because it is not so. */
  readonly shut: ReadonlySet<number>;
  readonly asked: ReadonlySet<string>;
}

export interface Explored {
  /** How many places, told apart by what the gates to come can read. */
  readonly places: number;
  readonly ends: readonly Place[];
  /** Where the flow stops without an outcome. */
  readonly lost: readonly Place[];
  /** What was looked for was come to. */
  readonly found: boolean;
}

const mostPlaces = 400_000;

interface Looking {
  /** Facts, and gates shut, to tell places apart by to the end. */
  readonly kept?: ReadonlySet<string>;
  readonly shutGates?: readonly number[];
  /** Told what was come to, and where: whether that is all that was looked for. */
  readonly isEnough?: (name: string, place: Place) => boolean;
}

interface Looking {
  /** Facts, and gates shut, to tell places apart by to the end. */
  readonly kept?: ReadonlySet<string>;
  readonly shutGates?: readonly number[];
  /** Told what was come to, and where: whether that is all that was looked for. */
  readonly isEnough?: (name: string, place: Place) => boolean;
}

export function explore(
  program: Program,
  day: string,
  gates: Gates,
  { kept = new Set(), shutGates = [], isEnough = () => false }: Looking = {},
): Explored {
  const { area, flow, instructions, read } = program;
  const cell = cellOf(area, day);
  const clashing = new Set(flow.area.contradictions.flatMap(({ when }) => readBy(flow.area, when)));
  const seen = new Set<string>();
  const ends: Place[] = [];
  const lost: Place[] = [];
  let found = false;
  const answers = new Map<Question, readonly Facts[]>();
  const stack: Place[] = [];
  const note = (name: string, place: Place): void => {
    found ||= isEnough(name, place);
  };
  const isRead = (at: number, fact: string): boolean => kept.has(fact) || read[at]?.has(fact) === true;
  const keyOf = ({ at, facts, shut, asked }: Place): string => {
    const own = [...kept].map((fact) => JSON.stringify(facts[fact] ?? null));
    const closed = shutGates.filter((gate) => shut.has(gate));
    const again = program.twice.filter((id) => asked.has(id));
    return `${at}|${gates.left(at, facts)}${own}|${closed}|${again}`;
  };
  const go = (place: Place): void => {
    const key = keyOf(place);
    if (seen.has(key)) return;
    if (seen.size > mostPlaces) throw new Error(`More than ${mostPlaces} places in ${flow.id}`);
    seen.add(key);
    stack.push(place);
  };
  const pass = (place: Place, question: Question): void => {
    const at = place.at + 1;
    const asked = new Set([...place.asked, question.id]);
    const counts = question.facts.some((fact) => isRead(at, fact));
    const choices = counts ? (answers.get(question) ?? answersTo(question)) : [unknown(question)];
    if (counts) answers.set(question, choices);
    for (const answer of choices) {
      const facts = { ...place.facts, ...answer };
      const mayClash = counts && question.facts.some((fact) => clashing.has(fact));
      if (!mayClash || !contradictionOf(readCase(flow.area, facts, day))) go({ ...place, at, facts, asked });
    }
  };
  for (const facts of givenBefore(program, cell)) go({ at: 0, facts, shut: new Set(), asked: new Set() });
  for (let place = stack.pop(); place && !found; place = stack.pop()) {
    const { at, facts, shut, asked } = place;
    const instruction = instructions[at];
    if (!instruction) lost.push(place);
    else if (instruction.kind === 'outcome') {
      note(`outcome ${instruction.id}`, place);
      ends.push(place);
    } else if (instruction.kind === 'gate') {
      const truth = gates.truth(at, facts);
      note(`gate ${at} ${truth === true ? 'open' : 'shut'}`, place);
      if (truth === true) go({ ...place, at: at + 1 });
      else go({ ...place, at: instruction.past, shut: truth === false ? new Set([...shut, at]) : shut });
    } else if (asked.has(instruction.question.id)) go({ ...place, at: at + 1 });
    else {
      note(`question ${instruction.question.id}`, place);
      pass(place, instruction.question);
    }
  }
  return { places: seen.size, ends, lost, found };

  function answersTo(question: Question): Facts[] {
    const { reads, choices } = question;
    // What is named is asked about by itself, where every answer is gone through.
    const facts = question.mentions ? question.facts.slice(0, 1) : question.facts;
    const values: readonly FactValue[] = choices
      ? choices.map(({ id }) => id)
      : [...new Set(facts.flatMap((fact) => valuesOf(cell, fact)))];
    const all = values.map((value) => factsOfAnswer(question, reads.kind === 'yes-no' ? value === 'yes' : value));
    // Another interview may have asked for the same fact with other answers.
    const [key] = question.facts;
    const elsewhere =
      choices && factOf(key).kind === 'option' ? valuesOf(cell, key).map((value) => ({ [key]: value })) : [];
    const kinds = new Map<string, Facts>();
    for (const each of [...all, ...elsewhere]) kinds.set(kindOf(each), each);
    return [...kinds.values(), unknown(question)];
  }

  /** What the variables make of an answer alone: answers alike in that are one, unless others are read with them. */
  function kindOf(answer: Facts): string {
    const touched = cell.space.variables.filter(({ inputs }) => inputs.some((input) => input in answer));
    const isAlone = touched.length > 0 && touched.every(({ inputs }) => inputs.every((input) => input in answer));
    if (!isAlone) return JSON.stringify(answer);
    return JSON.stringify(touched.map((variable) => variable.domain((fact) => answer[fact] ?? undefined)));
  }
}

const unknown = (question: Question): Facts => factsOfAnswer(question, null);

/** What was answered, without the "I don't know"s. */
export const stated = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

/** Every way in which facts that gates read and no question asks for may be known from elsewhere. */
function givenBefore({ flow, read }: Program, cell: Cell): Facts[] {
  const asked = new Set([...flow.questions.values()].flatMap((question) => question.facts));
  const given = [...(read[0] ?? [])].filter((fact) => !asked.has(fact));
  return given.reduce<Facts[]>(
    (all, fact) =>
      all.flatMap((facts) => [facts, ...valuesOf(cell, fact).map((value) => ({ ...facts, [fact]: value }))]),
    [{}],
  );
}
