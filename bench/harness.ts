// Two sides of a comparison, measured in turns so that whatever else the machine does meets both alike.

/** One line of the table. Ratios keep from machine to machine; figures do not. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly other: string;
  readonly ratio: string;
  readonly aim: string;
  /** Left out where nothing is aimed at. */
  readonly met?: boolean;
}

/** A side: does the work it is given and returns how much that was. */
export type Side<Work> = (work: Work) => number | Promise<number>;

export interface Measured {
  /** Median work a second of each side. */
  readonly ours: number;
  readonly other: number;
  /** The median of the rounds' own ratios: both sides of a round ran next to each other. */
  readonly ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

async function rate<Work>(side: Side<Work>, work: Work): Promise<number> {
  const before = performance.now();
  const done = await side(work);
  return (done / (performance.now() - before)) * 1000;
}

/** `prepare` makes the work of a round, the same for both sides; that is not timed. */
export interface Race<Work> {
  readonly prepare: (round: number) => Work;
  readonly ours: Side<Work>;
  readonly other: Side<Work>;
  readonly rounds: number;
}

/** Before anything counts, this many rounds are run: what runs for long is compiled, and has met most kinds of people. */
const warming = 40;

/** Warms both sides up, then measures them in turns; the one that goes first changes from round to round. */
export async function race<Work>({ prepare, ours, other, rounds }: Race<Work>): Promise<Measured> {
  const measured: { ours: number; other: number }[] = [];
  for (let round = 0; round < warming + rounds; round++) {
    const work = prepare(round);
    const oursFirst = round % 2 === 0;
    const first = await rate(oursFirst ? ours : other, work);
    const second = await rate(oursFirst ? other : ours, work);
    if (round >= warming) measured.push(oursFirst ? { ours: first, other: second } : { ours: second, other: first });
  }
  return {
    ours: median(measured.map((each) => each.ours)),
    other: median(measured.map((each) => each.other)),
    ratio: median(measured.map((each) => each.ours / each.other)),
  };
}

export const figure = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** A comparison of speeds, where ours is to be at least `aim` of the other. */
export function speedRow(what: string, unit: string, { ours, other, ratio }: Measured, aim: number): Row {
  return {
    what,
    ours: `${figure.format(ours)} ${unit}/s`,
    other: `${figure.format(other)} ${unit}/s`,
    ratio: ratio.toFixed(2),
    aim: `at least ${aim.toFixed(2)}`,
    met: ratio >= aim,
  };
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
