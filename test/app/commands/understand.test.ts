// What typed answers are taken to mean, by fact and by question.
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/app/commands/understand.ts';
import { run } from './run.ts';

const meaning = async (question: string, ...rest: string[]): Promise<unknown> => {
  const { code, out, errors } = await run(understand, ['--question', question, '--json', ...rest]);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  return JSON.parse(out);
};
const value = (said: unknown) => ({ understanding: 'value', value: said });

describe('understand --json', () => {
  it.each<[string, readonly string[], unknown]>([
    ['positionPercent', ['90 prosent'], value(90)],
    ['basePay', ['48k NOK a month'], value({ amount: 48_000, currency: 'NOK', period: 'month' })],
    ['basePay', ['kr 52 000 pr mnd'], value({ amount: 52_000, currency: 'NOK', period: 'month' })],
    ['basePay', ['kr', '52', '000', 'pr', 'mnd'], value({ amount: 52_000, currency: 'NOK', period: 'month' })],
    ['basePay', ['600'], { understanding: 'ask-again', problem: { code: 'money-ambiguous', amount: 600 } }],
    ['startDate', ['1 Feb 2027', '--on', '2026-11-22'], value('2027-02-01')],
    ['startDate', ['tomorrow', '--on', '2026-12-31'], value('2027-01-01')],
    ['citizenship', ['India og Brasil', '--locale', 'nb'], value(['IN', 'BR'])],
    ['educationCompleted', ['yes'], value(true)],
    ['education', ['bachelor'], value('bachelor')],
    ['studyingTowards', ['master'], value('master')],
    ['educationLevel', ['master'], value('master')],
    ['offer', ['dunno'], { understanding: 'unsure' }],
    ['offer', ['help'], { understanding: 'help' }],
    ['offer', ['back'], { understanding: 'command', value: 'back' }],
    ['offer', ['tilbake', '--locale', 'nb'], { understanding: 'command', value: 'back' }],
    ['offer', [], { understanding: 'ask-again', problem: { code: 'not-understood' } }],
    ['offer', [''], { understanding: 'ask-again', problem: { code: 'not-understood' } }],
    ['experienceYears', ['--', '-5'], { understanding: 'ask-again', problem: { code: 'negative' } }],
    ['offer', ['x'.repeat(10_000)], { understanding: 'ask-again', problem: { code: 'too-long', max: 500 } }],
  ])('%s %j', async (question, text, understanding) => {
    expect(await meaning(question, ...text)).toEqual(understanding);
  });
});

describe('understand', () => {
  it.each([
    [['--question', 'basePay', '48k NOK a month'], 'value: NOK 48,000 a month'],
    [['--question', 'education', 'bachelor'], "value: A bachelor's degree"],
    [['--question', 'offer', 'back'], 'command: Back'],
    [['--question', 'offer', 'vet ikke', '--locale', 'nb'], 'unsure: Vet ikke'],
    [['--question', 'age', '300'], 'ask-again: That is too high.'],
  ])('%j in a line', async (args, line) => {
    const { code, out } = await run(understand, args);
    expect(code).toBe(0);
    expect(out.replaceAll('\u00a0', ' ')).toMatch(/^[^\n]+\n$/);
    expect(out.replaceAll('\u00a0', ' ')).toContain(line);
  });

  it('tells of everything in a message without a question', async () => {
    const { code, out } = await run(understand, ["I'm from India, 620k in Oslo, bachelor in CS", '--json']);
    expect({ code, ...JSON.parse(out) }).toEqual({
      code: 0,
      understanding: 'several',
      told: [
        { question: 'citizenship', value: ['IN'] },
        { question: 'basePay', value: { amount: 620_000, currency: 'NOK', period: 'year' } },
        { question: 'education', value: 'bachelor' },
      ],
    });
  });

  it('says so when there is nothing in it', async () => {
    const { code, out } = await run(understand, ['hello there']);
    expect(code).toBe(0);
    expect(out).toContain('did not understand');
  });

  it.each([
    [[], '--question'],
    [['--question', 'basPay', '600'], 'Did you mean “basePay”?'],
    [['--question', 'studyingToward', 'x'], 'Did you mean “studyingTowards”?'],
    [['--question', 'quux', 'x'], 'veiviser facts'],
    [['--question', 'startDate', '--on', '2026-02-30', 'x'], '“2026-02-30”'],
    [['--question', 'age', '-5'], '“-5”'],
  ])('refuses %j', async (args, part) => {
    const { code, out, errors } = await run(understand, args);
    expect({ code, out, lines: errors.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(errors[0]).toContain(part);
  });
});
