// A case that a command is given: an area, a file of facts and a date, read and checked.
import { createReadStream } from 'node:fs';
import { flows } from '../../flows/index.ts';
import type { Guess } from '../../interview/case-flaw.ts';
import { readCaseText } from '../../interview/case-input.ts';
import { caseProblemText, short } from '../../interview/case-problem.ts';
import type { Flow } from '../../interview/flow.ts';
import { read } from '../../interview/read/index.ts';
import type { Locale } from '../../interview/snapshot.ts';
import type { Subject } from '../../interview/standing.ts';
import { walk } from '../../interview/walk.ts';
import { areas } from '../../rules/areas.ts';
import type { Area } from '../../rules/engine/area.ts';
import type { Facts, FactValue } from '../../rules/facts/fact.ts';
import type { Io } from '../io.ts';
import { type Arguments, asOfGiven, BadInput, badInput } from './arguments.ts';
import { lexiconsFor } from './lexicons.ts';

/** What a command takes for it, besides the area, which comes first. */
export const caseOptions = ['facts', 'as-of'] as const;

const mostBytes = 1_048_576;

export async function caseGiven(given: Arguments, io: Io): Promise<Subject> {
  const area = areaNamed(given.rest[0]);
  const asOf = asOfGiven(given, io);
  const file = given.value('facts');
  if (file === undefined) throw badInput('input-no-facts');
  const text = await readText(file, io);
  const reading = readCaseText({
    text,
    areas: [area],
    flows: [...flows.keys()],
    asOf,
    guess: guessing(io, given.locale, asOf),
  });
  if ('problem' in reading) throw new BadInput((words) => caseProblemText(words, reading.problem));
  return judged(area, reading.facts, asOf);
}

function areaNamed(name: string | undefined): Area {
  const names = [...areas.keys()].join(', ');
  if (name === undefined) throw badInput('input-no-area', { areas: names });
  const area = areas.get(name);
  if (!area) throw badInput('input-no-such-area', { area: short(name), areas: names });
  return area;
}

/** Where a case stands that nobody was asked about: at the end, with everything it says. */
function judged(area: Area, facts: Facts, asOf: string): Subject {
  const flow = [...flows.values()].find((each) => each.area === area);
  const subject: Subject = { ...(flow && { flow }), area, asOf, walk: { path: [], facts } };
  return { ...subject, others: () => othersOf(subject) };
}

/** The same at the outcome that its interview comes to: with every area that is told there, as the person heard it. */
export function concluded(subject: Subject): Subject {
  const { flow, area } = subject;
  const end = flow && endOf(flow, subject);
  return end && end.area === area ? { ...subject, outcome: end.outcome } : subject;
}

/** What the other interviews come to with the same answers. */
const othersOf = (subject: Subject): readonly Subject[] =>
  [...flows.values()].flatMap((each) => (each === subject.flow ? [] : (endOf(each, subject) ?? [])));

/** Where a case stands when nothing more is told of what an interview asks. */
function endOf(flow: Flow, { asOf, walk: told }: Subject): (Subject & { readonly outcome: string }) | undefined {
  const facts: Record<string, FactValue> = { ...told.facts };
  for (const { facts: own } of flow.questions.values()) for (const fact of own) facts[fact] ??= null;
  const walked = walk(flow, facts, asOf);
  if (walked.at.kind !== 'outcome') return undefined;
  const { id } = walked.at;
  return { flow, area: flow.reports.get(id)?.[0] ?? flow.area, asOf, walk: walked, outcome: id };
}

/** What a text would mean as a typed answer. The words are only read once something is wrong. */
function guessing(io: Io, locale: Locale, day: string): Guess {
  return (fact, text) => {
    const understood = read(fact, text, { lexicons: lexiconsFor(io, locale), locale, day });
    return understood.understanding === 'value' || understood.understanding === 'confirm'
      ? understood.value
      : undefined;
  };
}

async function readText(file: string, io: Io): Promise<string> {
  const bytes = await readBytes(file === '-' ? io.stdin : createReadStream(file), file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badInput('input-not-utf8');
  }
}

/** Stops at the limit, whatever is behind the name. */
async function readBytes(stream: NodeJS.ReadableStream, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > mostBytes) throw badInput('input-too-large', { max: '1 MiB' });
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof BadInput ? error : badInput('input-no-such-file', { file: short(file) });
  }
  return Buffer.concat(chunks);
}
