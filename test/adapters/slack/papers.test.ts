// Papers and case files: they come as files, and a case that is sent as a file is gone on with.
import { describe, expect, it } from 'vitest';
import { startApp } from './app.ts';
import { words } from './drawing.ts';

const { en } = words;

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

async function begun() {
  const app = await startApp();
  const kari = app.slack.person(app.team);
  await kari.command('eligibility');
  await kari.press('English');
  await kari.press(en('slack-begin'));
  return { ...app, kari };
}

describe('a case sent as a file', () => {
  it('is gone on with, and its papers come as files', async () => {
    const { kari, slack } = await begun();
    await kari.send('case.json', likely);
    expect(kari.transcript()).toContain(en('imported', { count: 12 }));
    await kari.press(en('control-confirm'));
    expect(kari.transcript()).toContain(en('verdict-likely'));
    await kari.command('papers');
    await kari.press(en('paper-report'));
    await kari.press(en('paper-case'));
    // What is pressed next stands right above the last paper, and says something once the papers are left.
    expect(kari.transcript()).toMatch(/\(veiviser-report[^(]*Here it is[^(]*\(veiviser-case[^(]*\)$/u);
    expect(kari.transcript().match(/Here it is/gu)).toHaveLength(1);
    await kari.press(en('control-back'));
    expect(kari.last()).toContain(en('result-same'));
    const [report, file] = kari.files();
    expect(report).toContain('<html lang="en">');
    expect(JSON.parse(file ?? '')).toMatchObject(JSON.parse(likely));
    expect(slack.complaints).toEqual([]);
  });

  it('is not opened before the person knows who may read it', async () => {
    const { slack, team } = await startApp();
    const kari = slack.person(team);
    await kari.send('case.json', likely);
    expect(kari.transcript()).toContain(en('slack-file-later'));
    expect(kari.offered()).toEqual(['English', 'Norsk bokmål']);
    expect(slack.complaints).toEqual([]);
  });

  it.each([
    ['is no case', '{"offer": "maybe"}', {}, '“maybe”'],
    ['is no JSON', '{"offer": ', {}, en('input-not-json')],
    ['is said to be too large', '{}', { size: 30_000_000 }, en('input-too-large', { max: '256 KiB' })],
    ['is somewhere else', '{}', { url_private_download: 'https://evil.example/x' }, en('slack-file-not-read')],
    ['is gone', '{}', { url_private_download: 'FAKE/files/gone' }, en('slack-file-not-read')],
    ['is a picture', '', { name: 'x.png', mimetype: 'image/png' }, en('slack-unsupported')],
  ])('that %s is told about, and changes nothing', async (_, text, more, told) => {
    const { kari, slack } = await begun();
    const own = JSON.parse(JSON.stringify(more).replace('FAKE', slack.root));
    await kari.send('case.json', text, own);
    expect(kari.transcript()).toContain(told);
    await kari.command('export');
    expect(JSON.parse(kari.files().at(-1) ?? '').facts).toEqual({});
    expect(slack.complaints).toEqual([]);
  });

  it('asks before it takes the place of what was said', async () => {
    const { kari, slack } = await begun();
    await kari.type('Brazil');
    await kari.send('case.json', likely);
    expect(kari.last()).toContain(en('replace-sure', { count: 1 }));
    await kari.press('No');
    await kari.command('answers');
    expect(kari.offered().join()).toContain('Brazil');
    expect(slack.complaints).toEqual([]);
  });
});
