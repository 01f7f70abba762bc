// A picture from the case to PNG, against what resvg alone needs for the same drawing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-wasm';
import { raster } from '../src/app/raster.ts';
import { loadWords } from '../src/app/words.ts';
import { type Material, makePaper, material } from '../src/papers/index.ts';
import { areas } from '../src/rules/areas.ts';
import type { Facts } from '../src/rules/facts/fact.ts';
import { today } from './cases.ts';
import { median, type Row } from './harness.ts';

const { resolve } = createRequire(import.meta.url);
const fontBuffers = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'].map((name) =>
  readFileSync(resolve(`@fontsource/noto-sans/files/noto-sans-${name}-normal.woff2`)),
);
const width = 1440;
const most = 2;
const warming = 3;
const rounds = 15;

const pictures = [
  ['picture-offer', 'eligibility'],
  ['picture-net', 'tax'],
  ['picture-timeline', 'arrival'],
] as const;

/** Another pay in every round, so that no two pictures are the same. */
const factsOf = (round: number): Facts => ({
  citizenship: ['IN'],
  whereNow: 'abroad',
  offer: 'written',
  employerKind: 'norwegian-company',
  positionPercent: 100,
  positionLevel: 'bachelor',
  educationLevel: 'bachelor',
  educationCompleted: true,
  educationRelevant: 'yes',
  experienceYears: 5,
  collectiveAgreement: 'no',
  basePay: { amount: 600_000 + 1000 * round, currency: 'NOK', period: 'year' },
  arrivalDate: '2027-01-04',
  startDate: '2027-01-11',
});

function caseIn(name: string, round: number): Material {
  const area = areas.get(name);
  if (!area) throw new Error(`There is no area ${name}`);
  const facts = factsOf(round);
  return material(loadWords('en'), { area, asOf: today, walk: { path: [], facts } }, facts);
}

function drawnAlone(svg: string): Uint8Array {
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } });
  const picture = drawing.render();
  const bytes = picture.asPng();
  picture.free();
  drawing.free();
  return bytes;
}

async function rowOf(id: string, area: string): Promise<Row> {
  const tools = { raster, words: loadWords };
  const measured: { ours: number; other: number }[] = [];
  for (let round = 0; round < warming + rounds; round++) {
    const drawing = await makePaper(`${id}-drawing`, caseIn(area, round), tools);
    const before = performance.now();
    const paper = await makePaper(id, caseIn(area, round), tools);
    const between = performance.now();
    const alone = drawnAlone(`${drawing?.content}`);
    const after = performance.now();
    if (!paper || Buffer.compare(Buffer.from(paper.content as Uint8Array), alone) !== 0) {
      throw new Error(`${id} is not what resvg makes of it`);
    }
    if (round >= warming) measured.push({ ours: between - before, other: after - between });
  }
  const ratio = median(measured.map(({ ours, other }) => ours / other));
  return {
    what: `${id}, as PNG`,
    ours: `${median(measured.map(({ ours }) => ours)).toFixed(0)} ms`,
    other: `${median(measured.map(({ other }) => other)).toFixed(0)} ms (resvg alone)`,
    ratio: ratio.toFixed(2),
    aim: `at most ${most.toFixed(2)}`,
    met: ratio <= most,
  };
}

export async function benchPicture(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [id, area] of pictures) rows.push(await rowOf(id, area));
  return rows;
}
