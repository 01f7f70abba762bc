// A case carried on between Slack and Telegram, served together on one port.
import { expect, it, onTestFinished } from 'vitest';
import { loadWords } from '../../../src/app/words.ts';
import { startTelegram } from '../../support/telegram/server.ts';
import { startApp } from './app.ts';
import { words } from './drawing.ts';

const { en } = words;
const shared = loadWords('en');

async function both() {
  let idle = async (): Promise<void> => undefined;
  const telegram = await startTelegram({ idle: () => idle() });
  onTestFinished(() => telegram.close());
  const app = await startApp({
    environment: { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
  });
  idle = () => app.serving.idle();
  return { ...app, app, telegram };
}

const codeIn = (text: string): string => /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}\b/u.exec(text)?.[0] ?? '';

it('a case begun in Slack goes on in Telegram, and back', async () => {
  const { app, slack, team, telegram } = await both();
  const kari = slack.person(team);
  await kari.command('eligibility');
  await kari.press('English');
  await kari.press(en('slack-begin'));
  await kari.countries('India');
  await kari.command('carry');
  const code = codeIn(kari.transcript());
  expect(code).not.toBe('');

  const abroad = telegram.person();
  await abroad.start();
  await abroad.type(`/carry ${code}`);
  await abroad.press('Yes');
  await app.serving.collect();
  expect(kari.transcript()).toContain('Telegram');
  await abroad.type('/eligibility');
  await abroad.press('No');
  await kari.command('answers');
  expect(kari.offered()).toEqual(expect.arrayContaining(['Citizenship: India', 'Ties to Norway: No']));
  // Whoever runs the workspace removes the app: what the person goes on with elsewhere is theirs.
  await slack.event(team, { type: 'app_uninstalled' });
  await slack.idle();
  await abroad.type('/answers');
  expect(abroad.buttons()).toEqual(expect.arrayContaining(['Citizenship: India', 'Ties to Norway: No']));
  expect([...slack.complaints, ...telegram.complaints]).toEqual([]);
});

it('a case begun in Telegram is fetched into Slack once the person knows who may read it', async () => {
  const { app, slack, team, telegram } = await both();
  const abroad = telegram.person();
  await abroad.start('eligibility');
  await abroad.type('India');
  await abroad.type('/carry');
  const code = codeIn(abroad.transcript());
  const kari = slack.person(team);
  await kari.command(`carry ${code}`);
  expect(kari.transcript()).toContain(en('slack-carry-later'));
  await kari.press('English');
  await kari.press(en('slack-begin'));
  await kari.command(`carry ${code}`);
  expect(kari.transcript()).toContain(shared('channel-telegram'));
  await kari.press('Yes');
  await app.serving.collect();
  await kari.command('answers');
  expect(kari.offered()).toContain('Citizenship: India');
  // Used once, it is used up.
  await kari.command(`carry ${code}`);
  expect(kari.transcript()).not.toContain('undefined');
  expect([...slack.complaints, ...telegram.complaints]).toEqual([]);
});

it('a list that was answered in the other channel is not ticked as it was left in this one', async () => {
  const { app, slack, team, telegram } = await both();
  const kari = slack.person(team);
  await kari.command('offer');
  await kari.press('English');
  await kari.press(en('slack-begin'));
  await kari.press(en('reviewDepth.is-full'));
  while (!kari.last().includes(en('payExtras'))) await kari.press(en('control-dont-know'));
  await kari.check(en('payExtras.is-bonus'));
  await kari.command('carry');
  const abroad = telegram.person();
  await abroad.start();
  await abroad.type(`/carry ${codeIn(kari.transcript())}`);
  await abroad.press('Yes');
  await app.serving.collect();
  await abroad.press(en('payExtras.is-equity'));
  await abroad.press(shared('choices-onward'));
  await kari.type(`change ${en('payExtras.label')}`);
  expect(kari.checked()).toEqual([en('payExtras.is-equity')]);
  expect([...slack.complaints, ...telegram.complaints]).toEqual([]);
});
