// Papers and case files in a chat: they come as documents, and a case sent as a document is gone on with.
import { afterEach, describe, expect, it } from 'vitest';
import { loadWords } from '../../../src/app/words.ts';
import { startBot } from './bot.ts';

const en = loadWords('en');
const nb = loadWords('nb');

let bot: Awaited<ReturnType<typeof startBot>>;
afterEach(() => expect(bot.telegram.complaints).toEqual([]));

const likely = JSON.stringify({
  format: 'veiviser-case',
  facts: {
    citizenship: ['IN'],
    tiesToNorway: false,
    offer: 'written',
    employerKind: 'norwegian-company',
    positionPercent: 100,
    positionLevel: 'bachelor',
    collectiveAgreement: 'no',
    basePay: { amount: 600_000, currency: 'NOK', period: 'year' },
    educationLevel: 'bachelor',
    educationCompleted: true,
    educationRelevant: 'yes',
    experienceYears: 3,
  },
});

describe('a case sent as a document', () => {
  it('is gone on with, and its papers come as documents', async () => {
    bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.send({ document: 'case.json', text: likely }, { answer: true });
    expect(kari.transcript()).toContain(en('imported', { count: 12 }));
    await kari.press(en('control-confirm'));
    expect(kari.transcript()).toContain(en('verdict-likely'));
    await kari.type('/papers');
    await kari.press(en('paper-report'));
    await kari.press(en('paper-case'));
    // What is pressed next stands below the last paper, and says something once the papers are left.
    expect(kari.transcript()).toMatch(/\(document veiviser-case-[^[]*Here it is/u);
    expect(kari.transcript().match(/Here it is/gu)).toHaveLength(1);
    await kari.press(en('control-back'));
    expect(kari.last()).toBe(en('result-same'));
    const [report, file] = kari.documents();
    expect(report?.name).toMatch(/^veiviser-report-.*\.html$/u);
    expect(report?.text).toContain('<html lang="en">');
    expect(JSON.parse(file?.text ?? '')).toMatchObject(JSON.parse(likely));
  });

  it('may be the first thing that a person sends', async () => {
    bot = await startBot();
    const kari = bot.telegram.person({ language: 'nb' });
    await kari.send({ document: 'sak.json', text: likely }, { answer: true });
    expect(kari.transcript()).toContain(nb('imported', { count: 12 }));
    expect(kari.last()).toContain(nb('choose-flow'));
  });

  it.each([
    ['is no case', '{"offer": "maybe"}', undefined, '“maybe”'],
    ['is no JSON', '{"offer": ', undefined, en('input-not-json')],
    ['is said to be too large', '{}', 30_000_000, en('input-too-large', { max: '256 KiB' })],
    ['is too large', ' '.repeat(300_000), undefined, en('input-too-large', { max: '256 KiB' })],
  ])('that %s is told about, and changes nothing', async (_, text, size, told) => {
    bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.send({ document: 'case.json', text, ...(size !== undefined && { size }) }, { answer: true });
    expect(kari.transcript()).toContain(told);
    expect(kari.last()).toContain(en('citizenship'));
  });

  it('asks before it takes the place of what was said', async () => {
    bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.type('Brazil');
    await kari.send({ document: 'case.json', text: likely }, { answer: true });
    expect(kari.last()).toContain(en('replace-sure', { count: 1 }));
    await kari.press('No');
    await kari.type('/answers');
    expect(kari.buttons().join()).toContain('Brazil');
  });
});
