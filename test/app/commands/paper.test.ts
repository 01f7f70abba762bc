// `veiviser paper`: papers of a case from a file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paper } from '../../../src/app/commands/paper.ts';
import { loadWords } from '../../../src/app/words.ts';
import { engineer } from '../../support/cases.ts';
import { temporaryFolder } from '../fixtures/place.ts';
import { run } from './run.ts';

const facts = JSON.stringify(engineer);

describe('veiviser paper', () => {
  it('lists the papers that a case can have', async () => {
    const { code, out } = await run(paper, ['eligibility', '--facts', '-'], facts);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual(expect.arrayContaining(['report', 'checklist']));
  });

  it('of an offer are as many as the interview has: the market and the net pay too', async () => {
    const offered = JSON.stringify({ ...engineer, occupation: 'software-developer', experienceYears: 5 });
    const listed = await run(paper, ['offer', '--facts', '-'], offered);
    expect(listed.out).toMatch(/^picture-net: /mu);
    const { out } = await run(paper, ['offer', 'report-text', '--facts', '-'], offered);
    for (const heading of ['area-pay', 'area-tax'] as const) expect(out).toContain(loadWords('en')(heading));
    const none = await run(paper, ['offer', 'report-text', '--facts', '-'], '{"offer":"none"}');
    expect({ code: none.code, market: none.out.includes(loadWords('en')('area-pay')) }).toEqual({
      code: 0,
      market: false,
    });
  });

  it('reports a case that names several at once by what each of them is', async () => {
    const named = { ...engineer, payExtras: ['bonus'], bonusTerms: 'clear', boundTerms: [], statedTerms: null };
    const { code, out } = await run(paper, ['offer', 'report-text', '--facts', '-'], JSON.stringify(named));
    const words = loadWords('en');
    expect(code).toBe(0);
    expect(out).toContain(words('bonusTerms.is-clear'));
    // What contradicts it, or says no more, is not read either.
    for (const id of ['payExtras', 'boundTerms', 'statedTerms'] as const)
      expect(out).not.toContain(words(`${id}.label`));
  });

  it('prints one, in the language that was asked for', async () => {
    const { code, out } = await run(paper, ['eligibility', 'report', '--facts', '-', '--locale', 'nb'], facts);
    expect(code).toBe(0);
    expect(out).toContain('<html lang="nb">');
  });

  it('writes one into a file, and never over a file that is there', async () => {
    const file = join(temporaryFolder(), 'report.html');
    expect(await run(paper, ['eligibility', 'report', '--facts', '-', '--out', file], facts)).toMatchObject({
      code: 0,
      out: '',
    });
    expect(readFileSync(file, 'utf8')).toContain('<html lang="en">');
    writeFileSync(file, 'mine');
    const again = await run(paper, ['eligibility', 'report', '--facts', '-', '--out', file], facts);
    expect(again).toMatchObject({ code: 2, errors: [expect.stringContaining('already')] });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it.each([
    [['eligibility', 'novel', '--facts', '-'], facts, 'novel'],
    [['eligibility', 'report', '--facts', '-', '--out', '/nowhere/at/all.html'], facts, '/nowhere/at/all.html'],
    [['eligibility', 'report', '--facts', '-'], '{"offer":"maybe"}', 'offer'],
    [['novel', 'report', '--facts', '-'], facts, 'novel'],
    [['eligibility', 'report'], '', '--facts'],
  ])('says in one line what is wrong with %j', async (args, input, told) => {
    const { code, out, errors } = await run(paper, args, input);
    expect({ code, out, lines: errors.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(errors[0]).toContain(told);
  });

  it('makes nothing when something is wrong', () => {
    expect(existsSync('/nowhere')).toBe(false);
  });
});
