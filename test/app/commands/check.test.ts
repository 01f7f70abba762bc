// The cases that the contract names, through the command, and its two ways of printing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { check } from '../../../src/app/commands/check.ts';
import { caseFile } from '../../../src/interview/case-file.ts';
import type { Report } from '../../../src/rules/engine/report.ts';
import type { Facts, FactValue } from '../../../src/rules/facts/fact.ts';
import { run } from './run.ts';

const engineer: Facts = {
  citizenship: ['IN'],
  whereNow: 'abroad',
  offer: 'written',
  employerKind: 'norwegian-company',
  positionPercent: 100,
  positionLevel: 'bachelor',
  educationLevel: 'bachelor',
  educationCompleted: true,
  educationRelevant: 'yes',
  collectiveAgreement: 'no',
  basePay: { amount: 545_400, currency: 'NOK', period: 'year' },
};
const pay = (amount: number, period: 'year' | 'month' = 'year') => ({ basePay: { amount, currency: 'NOK', period } });
const both = { positionLevel: 'master', educationLevel: 'master' };

async function judged(change: Record<string, FactValue | undefined> = {}, asOf = '2026-11-22'): Promise<Report> {
  // What is `undefined` is not in the text.
  const text = JSON.stringify({ ...engineer, ...change });
  const { code, out, errors } = await run(check, ['eligibility', '--facts', '-', '--as-of', asOf, '--json'], text);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  return JSON.parse(out) as Report;
}

const payOf = (result: Report) => result.findings.find((finding) => finding.rule === 'pay');

describe('seen when', () => {
  it.each<[string, Record<string, FactValue | undefined>, string, Report['verdict'], number | undefined]>([
    ['the floor', {}, '2026-11-22', 'likely', undefined],
    ['a krone below', pay(545_399), '2026-11-22', 'not-likely', 1],
    ['the floor before, on its last day', pay(522_600), '2026-04-30', 'likely', undefined],
    ['the floor before, a day later', pay(522_600), '2026-05-01', 'not-likely', 22_800],
    ['a master by the month', { ...both, ...pay(52_000, 'month') }, '2026-11-22', 'not-likely', 700],
  ])('%s', async (_, change, asOf, verdict, short) => {
    const result = await judged(change, asOf);
    expect(result).toMatchObject({ area: 'eligibility', asOf, verdict });
    const shortfall = short === undefined ? undefined : { amount: short, currency: 'NOK', period: 'year' };
    expect(payOf(result)?.shortfall).toEqual(shortfall);
    expect(result.wayToYes.length > 0).toBe(short !== undefined);
  });

  it('shows the way to yes a krone below', async () => {
    const { wayToYes } = await judged(pay(545_399));
    expect(wayToYes).toContainEqual([{ fact: 'basePay', from: pay(545_399).basePay, to: { atLeast: 545_400 } }]);
  });

  it('asks the person for pay that is not there', async () => {
    expect(await judged({ basePay: undefined })).toMatchObject({
      verdict: 'not-yet-known',
      missing: [{ fact: 'basePay', ask: 'self' }],
    });
    expect((await judged({ basePay: null })).missing).toEqual([{ fact: 'basePay', ask: 'employer' }]);
  });

  it('knows no rule for 2024-06-01', async () => {
    const result = await judged({}, '2024-06-01');
    expect(result.verdict).toBe('not-yet-known');
    expect(payOf(result)?.status).toBe('no-rule');
  });

  it('leaves 80 % with full-time pay to the law', async () => {
    const result = await judged({ positionPercent: 80, basePayFor: 'full-time' });
    expect(result.verdict).toBe('not-yet-known');
    expect(payOf(result)).toMatchObject({ status: 'unknown', because: 'law' });
  });
});

describe('what is printed', () => {
  it('has the keys of the contract in their order, two spaces in, and one line feed at the end', async () => {
    const { out } = await run(check, ['eligibility', '--facts=-', '--json'], JSON.stringify(engineer));
    const contract = ['area', 'asOf', 'verdict', 'assumptions', 'findings', 'missing', 'wayToYes', 'tasks', 'figures'];
    const printed = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(printed).filter((key) => contract.includes(key))).toEqual(contract);
    expect(out).toBe(`${JSON.stringify(printed, undefined, 2)}\n`);
    const basis = (printed.findings as Report['findings']).flatMap((finding) => finding.basis);
    for (const each of basis) {
      expect(each).toMatchObject({ id: expect.stringMatching(/^IMM-/), url: expect.stringMatching(/^https?:/) });
    }
  });

  it('takes nothing at all as a case', async () => {
    const { code, out } = await run(check, ['eligibility', '--facts', '-', '--json'], '{}');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ asOf: '2026-11-22', verdict: 'not-yet-known' });
  });

  it('does not depend on the order of the facts, nor on how yes and no are written', async () => {
    const turned = Object.fromEntries(Object.entries({ ...engineer, educationCompleted: 'yes' }).reverse());
    const [one, other] = await Promise.all(
      [engineer, turned].map((facts) => run(check, ['eligibility', '--facts', '-', '--json'], JSON.stringify(facts))),
    );
    expect(other).toEqual(one);
  });

  it('takes a case file as the interviews hand it out', async () => {
    const file = caseFile({ day: '2026-11-22', locale: 'en', flow: 'eligibility', facts: engineer });
    const args = ['eligibility', '--facts', '-', '--as-of', '2026-11-22', '--json'];
    expect((await run(check, args, file)).out).toBe((await run(check, args, JSON.stringify(engineer))).out);
  });

  it('reads a file, with or without a byte order mark', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'veiviser-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'case.json');
    writeFileSync(file, `\ufeff${JSON.stringify(engineer)}`);
    expect(await run(check, ['eligibility', '--facts', file])).toMatchObject({ code: 0, errors: [] });
  });

  it.each([
    ['en', 'On your answers', 'NOK 1 a year'],
    ['nb', 'svarene dine', '1 kr'],
  ])('tells a person in %s, within the width', async (locale, ...parts) => {
    const text = JSON.stringify({ ...engineer, ...pay(545_399) });
    const { code, out } = await run(check, ['eligibility', '--facts', '-', '--locale', locale], text);
    expect(code).toBe(0);
    const flowing = out.replace(/\s+/g, ' ');
    for (const part of parts) expect(flowing).toContain(part);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('tells nothing of a change that nobody named, but all that follows from a day', async () => {
    const text = JSON.stringify({ citizenship: ['IN'], jobEndedOn: '2026-08-31', samePositionType: true });
    const { out } = await run(check, ['change', '--facts', '-', '--as-of', '2026-09-01', '--locale', 'en'], text);
    expect(out).toContain('7 September 2026');
    expect(out.replace(/\s+/g, ' ')).toContain('28 February 2027');
    for (const other of ['lay-off', 'side job', 'passport', 'not know yet']) expect(out).not.toContain(other);
  });

  it('says of what is open what is missing, not what decided it', async () => {
    const text = JSON.stringify({ ...pay(780_000), positionPercent: 100, occupation: 'software-developer' });
    const { out } = await run(check, ['pay', '--facts', '-', '--locale', 'en'], text);
    const flowing = out.replace(/\s+/g, ' ');
    expect(flowing).toContain('I can compare with the county once I know where the job is and your full-time pay. [');
  });

  it('does not keep quiet about an income that is too low while the age is not known', async () => {
    const text = JSON.stringify({ citizenship: ['IN'], currentPermit: 'skilled-worker', incomeLast12Months: 341_372 });
    const { out } = await run(check, ['permanence', '--facts', '-', '--locale', 'en'], text);
    const flowing = out.replace(/\s+/g, ' ');
    expect(flowing).toContain('You must have had enough income of your own, unless your age frees you from it.');
    expect(flowing).toContain('Age: you can answer');
  });
});
