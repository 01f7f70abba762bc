// `veiviser recheck`: stored cases judged on two days, one a line; those that come to something else are listed.
import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Guess, isObject } from '../../interview/case-flaw.ts';
import { clashProblem, readFacts } from '../../interview/case-input.ts';
import { caseProblemText, short } from '../../interview/case-problem.ts';
import { formatDate, formatNumber, listOf } from '../../interview/format.ts';
import { jsonFlaw } from '../../interview/json-text.ts';
import type { Words } from '../../interview/words.ts';
import { areas } from '../../rules/areas.ts';
import type { Area } from '../../rules/engine/area.ts';
import { type Case, readCase } from '../../rules/engine/judge.ts';
import { type Changed, changeBetween } from '../../rules/engine/recheck.ts';
import { registerOf } from '../../rules/register.ts';
import type { Io } from '../io.ts';
import { type Line, linesOf } from '../lines.ts';
import { type Arguments, BadInput, badInput, command, spanGiven } from './arguments.ts';
import { entryName } from './law-words.ts';

const mostBytes = 1_048_576;
type Decoder = InstanceType<typeof TextDecoder>;

/** So many lines apart the progress is shown. */
const stride = 5_000;

interface Span {
  readonly from: string;
  readonly to: string;
}

interface Stored {
  readonly id: string | number;
  readonly area: Area;
  /** Read on both days. */
  readonly cases: readonly [Case, Case];
}

export function recheck(args: readonly string[], io: Io): Promise<number> {
  return command(args, io, { values: ['from', 'to'], flags: ['json'], most: 1 }, async (given) => {
    const span = spanGiven(given);
    const [file] = given.rest;
    if (file === undefined) throw badInput('input-no-cases');
    const counts = await judgeAll(file, span, given, io);
    if (!given.flag('json')) {
      const { cases, changed } = counts;
      const days = { from: formatDate(given.words, span.from), to: formatDate(given.words, span.to) };
      io.out(`${given.words('recheck-done', { cases, changed, ...days })}\n`);
    }
    if (counts.broken > 0) throw badInput('input-line-broken', { count: counts.broken });
    return '';
  });
}

async function judgeAll(file: string, span: Span, { words, flag }: Arguments, io: Io) {
  const counts = { cases: 0, changed: 0, broken: 0 };
  const { stream, size } = await opened(file, io);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const judge = (line: Line): string => {
    const stored = readLine(line, decoder, span);
    if (stored === undefined) return '';
    counts.cases++;
    const found = changeBetween(...stored.cases);
    if (!found) return '';
    counts.changed++;
    return flag('json') ? `${JSON.stringify({ id: stored.id, ...found })}\n` : `${changedText(words, stored, found)}\n`;
  };
  try {
    for await (const lines of linesOf(stream, mostBytes)) {
      let out = '';
      for (const line of lines) {
        try {
          out += judge(line);
        } catch (error) {
          if (!(error instanceof BadInput)) throw error;
          counts.broken++;
          io.error(words('input-line', { line: String(line.number), problem: error.told(words) }));
        }
        if (line.number % stride === 0) io.progress?.(progressText(words, counts, line.read, size));
      }
      if (out !== '') io.out(out);
      await io.drained();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw badInput('input-no-such-file', { file: short(file) });
    throw error;
  }
  io.progress?.('');
  return counts;
}

async function opened(file: string, io: Io): Promise<{ stream: NodeJS.ReadableStream | ReadStream; size?: number }> {
  if (file === '-') return { stream: io.stdin };
  const found = await stat(file).catch(() => undefined);
  if (!found) throw badInput('input-no-such-file', { file: short(file) });
  return { stream: createReadStream(file), ...(found.isFile() && { size: found.size }) };
}

/** The case on a line; nothing where the line is empty. */
function readLine({ number, bytes }: Line, decoder: Decoder, span: Span): Stored | undefined {
  if (bytes === undefined) throw badInput('input-line-too-long', { max: '1 MiB' });
  const text = decode(decoder, bytes, number);
  if (text.trim() === '') return undefined;
  const given = parse(text, number);
  if (!isCase(given)) throw badInput('input-line-not-case');
  const area = areas.get(given.area);
  if (!area) throw badInput('input-no-such-area', { area: short(given.area), areas: [...areas.keys()].join(', ') });
  const reading = readFacts(given.facts, guess);
  if ('problem' in reading) throw new BadInput((words) => caseProblemText(words, reading.problem));
  const cases = [readCase(area, reading.facts, span.from), readCase(area, reading.facts, span.to)] as const;
  for (const each of cases) {
    const problem = clashProblem(each);
    if (problem) throw new BadInput((words) => caseProblemText(words, problem));
  }
  return { id: given.id, area, cases };
}

/** Stored cases are no typing: nothing is guessed at. */
const guess: Guess = () => undefined;

function decode(decoder: Decoder, bytes: Uint8Array, number: number): string {
  try {
    const text = decoder.decode(bytes);
    return number === 1 ? text.replace(/^\uFEFF/u, '') : text;
  } catch {
    throw badInput('input-not-utf8');
  }
}

function parse(text: string, line: number): unknown {
  let given: unknown;
  try {
    given = JSON.parse(text);
    if (namesIn(given) === (text.match(/"\s*:/gu) ?? []).length) return given;
  } catch {
    // What is wrong is said below.
  }
  // It is no JSON, or may hold a name twice: only then it is looked at closely.
  const flaw = jsonFlaw(text);
  if (!flaw) return given;
  const placed = flaw.code === 'not-json' ? { ...flaw, line } : flaw;
  throw new BadInput((words) => caseProblemText(words, placed));
}

/** How many names stand in the value, at any depth. */
function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value);
  return parts.reduce((count: number, part) => count + namesIn(part), Array.isArray(value) ? 0 : parts.length);
}

interface CaseLine {
  readonly id: string | number;
  readonly area: string;
  readonly facts: unknown;
}

function isCase(given: unknown): given is CaseLine {
  if (!isObject(given)) return false;
  const { id, area, facts, ...more } = given;
  const isNamed = typeof id === 'string' || typeof id === 'number';
  return isNamed && typeof area === 'string' && isObject(facts) && Object.keys(more).length === 0;
}

function changedText(words: Words, { id, area }: Stored, { before, after, route, because }: Changed): string {
  const beside = (each: string | null | undefined): string => (route && each ? ` (${each})` : '');
  const rules = because.map(
    ({ rule, basis }) => `${nameOf(words, area, rule)} [${basis.map((row) => row.id).join(', ')}]`,
  );
  return words('recheck-changed', {
    case: short(String(id)),
    area: area.id,
    before: `${before}${beside(route?.before)}`,
    after: `${after}${beside(route?.after)}`,
    because: words('recheck-because', { rules: listOf(words, rules) }),
  });
}

function nameOf(words: Words, area: Area, id: string): string {
  const entry = registerOf([area]).find((each) => each.id === id && each.kind !== 'amount');
  return entry ? entryName(words, entry) : id;
}

function progressText(
  words: Words,
  counts: { readonly cases: number; readonly changed: number },
  read: number,
  size: number | undefined,
): string {
  const { cases, changed } = counts;
  if (size === undefined) return words('recheck-progress', { cases, changed });
  return words('recheck-progress-share', {
    cases,
    changed,
    percent: formatNumber(words, Math.floor((100 * read) / size)),
  });
}
