// Pictures: right in both languages, all in words, within the frame, and the same for whoever does not see them.
import { afterAll, describe, expect, it } from 'vitest';
import { raster } from '../../src/app/raster.ts';
import { loadWords } from '../../src/app/words.ts';
import { figureText } from '../../src/interview/figures.ts';
import { formatDate } from '../../src/interview/format.ts';
import { type Locale, locales } from '../../src/interview/snapshot.ts';
import { everyPaperFor, type Material, makePaper, material, papersFor } from '../../src/papers/index.ts';
import { svgOf } from '../../src/papers/picture/drawing.ts';
import { stopsOf, yearly } from '../../src/papers/shown.ts';
import { areas } from '../../src/rules/areas.ts';
import type { Area } from '../../src/rules/engine/area.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { closeBrowser, hasBrowser, opened } from '../support/browser.ts';
import { engineer, kroner, today } from '../support/cases.ts';

afterAll(closeBrowser);

const moving: Facts = {
  ...engineer,
  basePay: kroner(650_000),
  experienceYears: 5,
  arrivalDate: '2027-01-04',
  startDate: '2027-01-11',
};

function caseIn(area: string, locale: Locale, facts: Facts = moving): Material {
  const found = areas.get(area);
  if (!found) throw new Error(`There is no area ${area}`);
  return material(loadWords(locale), { area: found, asOf: today, walk: { path: [], facts } }, facts);
}

const pictures = [
  ['picture-offer', 'eligibility'],
  ['picture-offer', 'pay'],
  ['picture-net', 'tax'],
  ['picture-timeline', 'arrival'],
] as const;
const every = pictures.flatMap(([id, area]) => locales.map((locale) => [id, area, locale] as const));

/** The size that a PNG says it has. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

it('what is left after tax names its year, its scheme, and the year that it stands in for', async () => {
  const alt = async (facts: Facts) => {
    const of = caseIn('tax', 'en', facts);
    return (await makePaper('picture-net-drawing', of, { raster, words: loadWords }))?.alt;
  };
  const next = await alt({ ...moving, startDate: '2027-03-01' });
  expect(next).toContain('by the rates of 2026');
  expect(next).toContain('Your job begins in 2027');
  expect(next).toMatch(/in PAYE, .* by ordinary tax/u);
  const now = await alt({ ...moving, arrivalDate: '2026-01-04', startDate: '2026-01-11', taxScheme: 'ordinary' });
  expect(now).toContain(loadWords('en')('net-pay-scheme.ordinary'));
  expect(now).not.toContain('PAYE');
  expect(now).not.toContain('Your job begins');
});

it('the days of a lost job are no move', async () => {
  const lost: Facts = { citizenship: ['IN'], currentPermit: 'skilled-worker', changeKind: 'lost-job' };
  const facts = { ...lost, jobEndedOn: today, policeTold: false, permitUntil: '2028-06-30' };
  const paper = await makePaper('picture-timeline-drawing', caseIn('change', 'en', facts), {
    raster,
    words: loadWords,
  });
  expect(paper?.alt).toContain(loadWords('en')('picture-timeline-title.days'));
});

it('what another thing waits for stands on the day by which it is wanted', () => {
  const lost: Facts = { citizenship: ['IN'], currentPermit: 'skilled-worker', changeKind: 'lost-job' };
  const facts = { ...lost, jobEndedOn: today, policeTold: true, permitUntil: '2027-03-01' };
  const stops = stopsOf(caseIn('change', 'en', facts)).map(({ day, task }) => [task.task, day]);
  expect(stops).toEqual([
    ['find-new-job-by', '2027-02-01'],
    ['renewal-apply', '2027-02-01'],
  ]);
});

it('the offer is held against what a permit asks for only where one is needed, and a part-time post by full time', async () => {
  const words = loadWords('en');
  const alt = async (facts: Facts) => {
    const of = caseIn('eligibility', 'en', facts);
    // With what others are paid, as where an offer is reviewed.
    const subject = { ...of.subject, area: areas.get('offer') as Area };
    const reports = ['offer', 'pay'].map((area) => report(areas.get(area) as Area, facts, today));
    const paper = await makePaper('picture-offer-drawing', { ...of, subject, reports }, { raster, words: loadWords });
    return paper?.alt;
  };
  const facts: Facts = { ...moving, occupation: 'software-developer' };
  expect(await alt(facts)).toContain(words('figure-payFloor'));
  expect(await alt(facts)).not.toContain(words('figure-fullTimePay'));
  expect(await alt({ ...facts, citizenship: ['DE'] })).not.toContain(words('figure-payFloor'));
  expect(await alt({ ...facts, positionPercent: 80, basePayFor: 'post' })).toContain(words('figure-fullTimePay'));
});

it('a pay above the ceiling of PAYE is told to be, where both schemes are shown', async () => {
  const alt = async (basePay: number) => {
    const facts = { ...moving, grossPay: kroner(basePay), arrivalDate: '2026-06-01', startDate: '2026-06-08' };
    const of = caseIn('tax', 'en', facts);
    return (await makePaper('picture-net-drawing', of, { raster, words: loadWords }))?.alt;
  };
  const above = loadWords('en')('net-pay-scheme.above-ceiling');
  expect(await alt(900_000)).toContain(above);
  expect(await alt(650_000)).not.toContain(above);
});

it('the offer names whose pay it is set beside, and who has counted it', async () => {
  const of = caseIn('pay', 'en', { ...moving, occupation: 'software-developer' });
  const paper = await makePaper('picture-offer-drawing', of, { raster, words: loadWords });
  expect(`${paper?.content}`.replace(/<[^>]*>|\s+/gu, ' ')).toContain('Software developer');
});

describe.each(every)('%s of a case in %s (%s)', (id, area, locale) => {
  const of = caseIn(area, locale);

  it('is a picture in PNG, with words for whoever does not see it', async () => {
    const paper = await makePaper(id, of, { raster, words: loadWords });
    const png = paper?.content as Uint8Array;
    expect([...png.slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
    const { width, height } = sizeOf(png);
    expect(width).toBe(1440);
    expect(height).toBeGreaterThan(700);
    // Letters have been drawn: an empty frame of bars is a third of it.
    expect(png.length).toBeGreaterThan(20_000);
    expect(paper?.alt).toContain(of.words(`${id}-title`, { year: '2026' }));
  });

  it('says every figure and every day in words, in the drawing and beside it', async () => {
    const paper = await makePaper(`${id}-drawing`, of, { raster, words: loadWords });
    const said = `${paper?.content}`.replace(/\s+/gu, ' ');
    const shown =
      id === 'picture-timeline'
        ? stopsOf(of).map(({ day }) => formatDate(of.words, day))
        : ['annualPay', 'payFloor', 'grossYear', 'netYear', 'taxYear']
            .flatMap((figure) => yearly(of, figure) ?? [])
            .filter((figure) => (id === 'picture-net') === figure.id.endsWith('Year'))
            .map((figure) => figureText(of.words, figure));
    expect(shown.length).toBeGreaterThan(0);
    for (const each of shown) {
      expect(paper?.alt).toContain(each);
      expect(said).toContain(`${each.replace(/\s+/gu, ' ').split(',')[0]}`);
    }
  });

  it.runIf(hasBrowser)('keeps every word within the frame, and none upon another', async () => {
    const paper = await makePaper(`${id}-drawing`, of, { raster, words: loadWords });
    const page = await opened(`<html lang="${locale}"><body style="margin:0">${paper?.content}</body></html>`, 720);
    const boxes = (await page.evaluate(
      `[...document.querySelectorAll('text')].map((each) => { const { x, y, width, height } = each.getBBox(); return { x, y, width, height }; })`,
    )) as { x: number; y: number; width: number; height: number }[];
    expect(boxes.length).toBeGreaterThan(4);
    for (const [index, { x, y, width, height }] of boxes.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(720);
      const next = boxes[index + 1];
      if (next) expect(next.y + next.height / 2).toBeGreaterThan(y + height / 2);
    }
    await page.close();
  });
});

describe('which pictures there are', () => {
  it('depends on what is known', () => {
    expect(papersFor(caseIn('tax', 'en', {}))).not.toContain('picture-net');
    expect(papersFor(caseIn('arrival', 'en', { citizenship: ['IN'] }))).not.toContain('picture-timeline');
    expect(papersFor(caseIn('eligibility', 'en', { citizenship: ['IN'] }))).not.toContain('picture-offer');
  });

  it('offers each once, and has it as a drawing for whoever asks', () => {
    const of = caseIn('tax', 'en');
    expect(papersFor(of).filter((id) => id.startsWith('picture'))).toEqual(['picture-net']);
    expect(everyPaperFor(of)).toContain('picture-net-drawing');
  });
});

it('what is written in a drawing is only text', () => {
  const nasty = '</title><script>alert(1)</script> & "x" \u202e';
  const svg = svgOf({ locale: 'en', title: nasty, alt: nasty, height: 100, shapes: [] });
  expect(svg).not.toMatch(/<script|\u202e/u);
  expect(svg).toContain('&lt;script&gt;');
});
