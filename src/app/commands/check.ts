// `veiviser check`: a case from a file, judged without a conversation.
import { createReadStream } from 'node:fs';
import { flows } from '../../flows/index.ts';
import type { Guess } from '../../interview/case-flaw.ts';
import { readCaseText } from '../../interview/case-input.ts';
import { caseProblemText, short } from '../../interview/case-problem.ts';
import type { Flow } from '../../interview/flow.ts';
import { read } from '../../interview/read/index.ts';
import { resultBlocks } from '../../interview/result.ts';
import type { Locale } from '../../interview/snapshot.ts';
import { report } from '../../rules/engine/report.ts';
import type { Facts } from '../../rules/facts/fact.ts';
import type { Io } from '../io.ts';
import { asOfGiven, BadInput, badInput, command } from './arguments.ts';
import { lexiconsFor } from './lexicons.ts';
import { json, prose } from './printing.ts';

const mostBytes = 1_048_576;

export function check(args: readonly string[], io: Io): Promise<number> {
  const takes = { values: ['facts', 'as-of'], flags: ['json'], most: 1 };
  return command(args, io, takes, async (given) => {
    const flow = flowNamed(given.rest[0]);
    const asOf = asOfGiven(given, io);
    const file = given.value('facts');
    if (file === undefined) throw badInput('input-no-facts');
    const text = await readText(file, io);
    const reading = readCaseText({ text, area: flow.area, asOf, guess: guessing(io, given.locale, asOf) });
    if ('problem' in reading) throw new BadInput((words) => caseProblemText(words, reading.problem));
    if (given.flag('json')) return json(report(flow.area, reading.facts, asOf));
    return prose(given.words, resultBlocks(given.words, judged(flow, reading.facts, asOf)), io);
  });
}

function flowNamed(area: string | undefined): Flow {
  const areas = [...flows.values()].map((flow) => flow.area.id).join(', ');
  if (area === undefined) throw badInput('input-no-area', { areas });
  const flow = [...flows.values()].find((each) => each.area.id === area);
  if (!flow) throw badInput('input-no-such-area', { area: short(area), areas });
  return flow;
}

/** Where a case stands that nobody was asked about: at the end, with everything it says. */
function judged(flow: Flow, facts: Facts, asOf: string) {
  const outcome = flow.outcomes.at(-1) ?? '';
  const walk = { at: { kind: 'outcome', id: outcome }, path: [], facts, aside: [] } as const;
  return { flow, asOf, walk, outcome };
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
