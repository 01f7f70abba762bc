// What the rules cite: rows of the law, their sources, and the sets of countries that rest on rows.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDate, type Period } from '../../../src/rules/dates.ts';
import { countryCodes, countrySets } from '../../../src/rules/law/countries.ts';
import type { Row } from '../../../src/rules/law/row.ts';
import { basicAmountRows } from '../../../src/rules/law/rows/basic-amount.ts';
import { rows } from '../../../src/rules/law/rows/index.ts';
import { officialSources } from '../../../src/rules/law/sources/official.ts';
import { secondarySources } from '../../../src/rules/law/sources/secondary.ts';
import { workOfficialSources } from '../../../src/rules/law/sources/work-official.ts';
import { workSecondarySources } from '../../../src/rules/law/sources/work-secondary.ts';
import { type Source, sources } from '../../../src/rules/law/sources.ts';

const register: Readonly<Record<string, Source>> = sources;
const allSources = Object.entries(register);
const allRows: [string, Row][] = Object.entries(rows);
const allSets = Object.entries(countrySets);

const repeated = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) !== index);

describe('sources', () => {
  it.each(allSources)('%s has a key, a title, an age and an address on the web', (key, source) => {
    expect(key).toMatch(/^S(-[A-Z0-9-]+|\d{2,3}[a-c]?)$/);
    expect(source.title.trim()).toBe(source.title);
    expect(source.title).not.toBe('');
    expect(source.dated).not.toBe('');
    expect(['https:', 'http:']).toContain(new URL(source.url).protocol);
    expect(source.url).toBe(encodeURI(decodeURI(source.url)));
  });

  it('share an address only as copies of different age of one page', () => {
    expect(repeated(allSources.map(([, { url, dated }]) => `${url} ${dated}`))).toEqual([]);
    expect(new Set(repeated(allSources.map(([, { url }]) => url)))).toEqual(
      new Set([sources['S-UDI-FAM23'].url, sources['S-UDI-PRINC24'].url, sources.S22.url]),
    );
  });

  it('have a title of their own', () => {
    expect(repeated(allSources.map(([, { title }]) => title))).toEqual([]);
  });

  it('are official in the one part of the register and not in the other, and no key is in both', () => {
    const official: Readonly<Record<string, Source>>[] = [officialSources, workOfficialSources];
    const others: Readonly<Record<string, Source>>[] = [secondarySources, workSecondarySources];
    expect(official.flatMap((part) => Object.values(part)).every((source) => source.official)).toBe(true);
    expect(others.flatMap((part) => Object.values(part)).some((source) => source.official)).toBe(false);
    expect(allSources).toHaveLength([...official, ...others].flatMap((part) => Object.keys(part)).length);
  });
});

describe('rows', () => {
  it.each(allRows)('%s names its law and section, and sources that exist', (id, row) => {
    expect(id).toMatch(/^(IMM-[A-Z]+-\d{2}|(WRK|PAY|TAX|ARR|CL|RF|JOB)-[A-Z]?\d{2,3})$/);
    expect(row.law).toMatch(/[A-Za-z]/);
    expect(row.section).toMatch(/[A-Za-z0-9]/);
    expect(row.sources.length).toBeGreaterThan(0);
    expect(row.sources.filter((key) => !(key in register))).toEqual([]);
    expect(repeated(row.sources)).toEqual([]);
  });

  it.each(allRows)('%s holds between days that exist, in order', (_id, { from, to }) => {
    for (const date of [from, to]) if (date !== undefined) expect(isDate(date), date).toBe(true);
    if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
  });

  it.each(allRows)('%s shows an official source first when it is called official', (_id, row) => {
    if (row.confidence.startsWith('official')) expect(register[row.sources[0]]?.official).toBe(true);
  });

  // In the other half of the law secondary rows decide unless they are listed as doubtful there.
  it('on immigration decide without being official only where that was settled beforehand', () => {
    expect(allRows.filter(([id, { decides }]) => decides && id.startsWith('IMM-')).map(([id]) => id)).toEqual([
      'IMM-WHO-01',
      'IMM-SW-04',
      'IMM-SAL-01',
      'IMM-SAL-02',
      'IMM-SAL-03',
      'IMM-SAL-11',
      'IMM-G-01',
      'IMM-G-02',
      'IMM-G-03',
      'IMM-G-04',
      'IMM-G-05',
    ]);
    for (const [id, { confidence, decides }] of allRows) {
      if (decides) expect(['secondary', 'derived'], id).toContain(confidence);
    }
  });

  it('keep their id to one area', async () => {
    const folder = new URL('../../../src/rules/law/rows/', import.meta.url);
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    const areas = await Promise.all(files.map((file): Promise<object> => import(new URL(file, folder).href)));
    const ids = areas.flatMap((area) => Object.values(area)).flatMap((each) => Object.keys(each));
    expect(repeated(ids)).toEqual([]);
    expect(ids.toSorted()).toEqual(Object.keys(rows).toSorted());
  });

  it('give one basic amount a year, without gap or overlap', () => {
    const years = Object.values(basicAmountRows).map((row: Row) => [row.from, row.to]);
    expect(years).toEqual([
      ['2022-05-01', '2023-04-30'],
      ['2023-05-01', '2024-04-30'],
      ['2024-05-01', '2025-04-30'],
      ['2025-05-01', '2026-04-30'],
      ['2026-05-01', undefined],
    ]);
  });
});

describe('countries', () => {
  const onDay = (versions: readonly (Period & { readonly codes: readonly string[] })[], day: string) =>
    versions.find(({ from, to }) => from <= day && (to === undefined || day <= to))?.codes ?? [];

  it('are the 249 of the standard and Kosovo, sorted, each once', () => {
    expect(countryCodes).toHaveLength(250);
    expect(countryCodes).toContain('XK');
    expect(countryCodes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(countryCodes).toEqual([...new Set(countryCodes)].toSorted());
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it.each(allSets)('%s has real codes, sorted, each once, and rests on a row that holds by then', (_name, versions) => {
    expect(versions.length).toBeGreaterThan(0);
    for (const { from, codes, row } of versions) {
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.filter((code) => !countryCodes.includes(code))).toEqual([]);
      expect(codes).toEqual([...new Set(codes)].toSorted());
      const cited = allRows.find(([id]) => id === row)?.[1];
      expect(cited, row).toBeDefined();
      expect((cited?.from ?? from) <= from, row).toBe(true);
    }
  });

  it.each(allSets)('%s has versions in order of time that do not overlap', (_name, versions) => {
    for (const { from, to } of versions) {
      expect(isDate(from), from).toBe(true);
      if (to !== undefined) expect(isDate(to) && from <= to, to).toBe(true);
    }
    for (const [index, { from }] of versions.slice(1).entries()) {
      const before = versions[index]?.to;
      expect(before !== undefined && before < from, from).toBe(true);
    }
  });

  it.each([
    ['2014-04-11', 'HR', false],
    ['2014-04-12', 'HR', true],
    ['2020-12-31', 'GB', true],
    ['2021-01-01', 'GB', false],
    ['2026-11-22', 'CH', true],
    ['2026-11-22', 'NO', true],
  ])('on %s, that %s is of the EEA or Switzerland is %s', (day, code, expected) => {
    expect(onDay(countrySets.eeaAndSwiss, day).includes(code)).toBe(expected);
  });

  it('are 27 of the EU, three of EFTA and Switzerland today, the Nordic ones among them', () => {
    const today = onDay(countrySets.eeaAndSwiss, '2026-11-22');
    expect(today).toHaveLength(31);
    expect(onDay(countrySets.nordic, '2026-11-22').filter((code) => !today.includes(code))).toEqual([]);
  });

  it('need no visa, or need none to begin with, never both', () => {
    const visaFree = onDay(countrySets.visaFree, '2026-11-22');
    const eea = onDay(countrySets.eeaAndSwiss, '2026-11-22');
    expect(visaFree).toHaveLength(32);
    expect(visaFree.filter((code) => eea.includes(code))).toEqual([]);
  });

  it('have one working-holiday scheme each', () => {
    const others = onDay(countrySets.workingHoliday, '2026-11-22');
    const canada = onDay(countrySets.workingHolidayCanada, '2026-11-22');
    expect(canada).toEqual(['CA']);
    expect(others.filter((code) => canada.includes(code))).toEqual([]);
  });
});
