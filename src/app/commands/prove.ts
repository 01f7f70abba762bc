// `veiviser prove`: that what the rules and the interviews can say is right in itself, over every case there can be.
import { formatDate, formatNumber } from '../../interview/format.ts';
import type { Block } from '../../interview/message.ts';
import type { Words } from '../../interview/words.ts';
import { checks, type Failure } from '../../rules/proof/failure.ts';
import type { Io } from '../io.ts';
import { prove as proveAll } from '../proof/run.ts';
import type { AreaCut, FlowCut, Proof } from '../proof/summary.ts';
import { command } from './arguments.ts';
import { json, prose } from './printing.ts';

/** Exits 0 when all was proved, and 1 when something was found. */
export async function prove(args: readonly string[], io: Io): Promise<number> {
  let found = 0;
  const code = await command(args, io, { flags: ['json'], most: 0 }, async ({ words, flag }) => {
    const before = performance.now();
    const proof = await proveAll((finished, known) => io.progress?.(progressText(words, finished, known)));
    io.progress?.('');
    const seconds = (performance.now() - before) / 1000;
    found = proof.failures.length;
    if (flag('json')) return json({ seconds: Math.round(seconds * 10) / 10, ...proof });
    return prose(words, blocks(words, proof, seconds), io);
  });
  return code === 0 && found > 0 ? 1 : code;
}

const width = 24;

function progressText(words: Words, finished: number, known: number): string {
  const filled = Math.floor((width * finished) / known);
  const bar = `${'#'.repeat(filled)}${'.'.repeat(width - filled)}`;
  return `[${bar}] ${words('prove-progress', { finished, known })}`;
}

function blocks(words: Words, { areas, flows, pairs, failures }: Proof, seconds: number): Block[] {
  const shown = checks.flatMap((check): Block[] => {
    const own = failures.filter((each) => each.check === check);
    const name = words(`prove-check-${check}`);
    return [
      { kind: 'text', text: words(own.length === 0 ? 'prove-proved' : 'prove-failed', { name, count: own.length }) },
      ...own.flatMap((failure) => failureBlocks(words, failure)),
    ];
  });
  return [
    { kind: 'heading', text: words('prove-cut') },
    {
      kind: 'list',
      items: [...areas.map((each) => areaText(words, each)), ...flows.map((each) => flowText(words, each))],
    },
    { kind: 'heading', text: words('prove-checks') },
    ...shown,
    { kind: 'text', text: words('prove-time', { seconds: formatNumber(words, Math.round(seconds)), pairs }) },
  ];
}

function areaText(words: Words, { area, cells, skipped, largest, cases, milliseconds }: AreaCut): string {
  const power = Math.floor(largest.partialCases);
  const size = { variables: largest.variables, classes: largest.classes, power };
  const nodes = { nodes: largest.nodes, lifted: largest.liftedNodes };
  return words('prove-area', {
    area,
    cells,
    skipped,
    cases,
    seconds: secondsOf(words, milliseconds),
    ...size,
    ...nodes,
  });
}

const flowText = (words: Words, { flow, days, places, milliseconds }: FlowCut): string =>
  words('prove-flow', { flow, days, places, seconds: secondsOf(words, milliseconds) });

const secondsOf = (words: Words, milliseconds: number): string =>
  formatNumber(words, Math.round(milliseconds / 100) / 10);

function failureBlocks(words: Words, { of, day, about, facts }: Failure): Block[] {
  const where = day === undefined ? words('prove-any-day') : formatDate(words, day);
  return [
    { kind: 'list', items: [words('prove-failure', { of, about, where })] },
    ...(facts
      ? ([
          { kind: 'text', text: words('prove-case', { of, day: day ?? '' }) },
          { kind: 'text', text: JSON.stringify(facts) },
        ] as const)
      : []),
  ];
}
