// The chats that docs/telegram-chats.md prints: played here, and written there by `vitest run chats.test.ts -u`.
import { expect, it } from 'vitest';
import { createInterview } from '../../../src/app/interview.ts';
import { startBot } from './bot.ts';

const { en, nb } = createInterview(true, 'telegram').words;
const file = '../../../docs/telegram-chats.md';

it('three whole chats go as the documentation prints them', async () => {
  const bot = await startBot();
  const kari = bot.telegram.person({ firstName: 'Kari', language: 'nb' });
  await kari.start('eligibility');
  await kari.type('Danmark');
  await kari.press(nb('control-confirm'));

  const ravi = bot.telegram.person({ firstName: 'Ravi' });
  await ravi.start('eligibility');
  await ravi.press('India');
  await ravi.press(en('telegram-done', { count: 1 }));
  await ravi.press('No');
  await ravi.press('Yes, in writing');
  await ravi.press('A company in Norway');
  await ravi.type('100 %');
  await ravi.press("A bachelor's degree");
  await ravi.press('No');
  await ravi.type('650k');
  await ravi.press("A master's degree");
  await ravi.press('Yes');
  await ravi.press(en('control-confirm'));

  const ana = bot.telegram.person({ firstName: 'Ana', language: 'pt' });
  await ana.start('eligibility');
  await ana.press('English');
  await ana.type('guin');
  await ana.press('Guinea-Bissau');
  await ana.press(en('telegram-done', { count: 1 }));
  await ana.press(en('control-why'));
  await ana.press('No');
  await ana.send('voice', { answer: true });
  await ana.type('/answers');
  await ana.type('/privacy');
  await ana.type('/forget');

  const chats = [
    ['A Dane asks in Norwegian', kari],
    ['An engineer from India with an offer', ravi],
    ['Typing to find a country, asking why, a voice message, and being forgotten', ana],
  ] as const;
  const printed = chats.map(([title, person]) => `## ${title}\n\n\`\`\`text\n${person.transcript()}\n\`\`\`\n`);
  const head = '# Three chats\n\nAs they read when they are over; an answered question is one line by then.\n';
  await expect([head, ...printed].join('\n')).toMatchFileSnapshot(file);
  expect(bot.telegram.complaints).toEqual([]);
});
