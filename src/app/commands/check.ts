// `veiviser check`: a case from a file, judged without a conversation.
import { createReadStream } from 'node:fs';
import { flows } from '../../flows/index.ts';
import type { Guess } from '../../interview/case-flaw.ts';
import { readCaseText } from '../../interview/case-input.ts';
import { caseProblemText, short } from '../../interview/case-problem.ts';
import { read } from '../../interview/read/index.ts';
import { resultBlocks } from '../../interview/result.ts';
import type { Locale } from '../../interview/snapshot.ts';
import type { Subject } from '../../interview/standing.ts';
import { areas } from '../../rules/areas.ts';
import type { Area } from '../../rules/engine/area.ts';
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
    const area = areaNamed(given.rest[0]);
    const asOf = asOfGiven(given, io);
    const file = given.value('facts');
    if (file === undefined) throw badInput('input-no-facts');
    const text = await readText(file, io);
    const reading = readCaseText({ text, area, asOf, guess: guessing(io, given.locale, asOf) });
    if ('problem' in reading) throw new BadInput((words) => caseProblemText(words, reading.problem));
    if (given.flag('json')) return json(report(area, reading.facts, asOf));
    return prose(given.words, resultBlocks(given.words, judged(area, reading.facts, asOf)), io);
  });
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
  return { ...(flow && { flow }), area, asOf, walk: { path: [], facts } };
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
