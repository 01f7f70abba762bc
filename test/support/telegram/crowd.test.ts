import { autoRetry } from '@grammyjs/auto-retry';
import { run } from '@grammyjs/runner';
import { Bot } from 'grammy';
import { expect, it } from 'vitest';
import { startTelegram } from './server.ts';

it('a crowd in trouble loses nothing, and trouble is not taken for a refusal', async () => {
  const telegram = await startTelegram({
    seed: 3,
    patience: 10_000,
    faults: [
      { kind: 'duplicate', chance: 0.2 },
      { kind: 'reorder', chance: 0.2 },
      { kind: 'too-many', retryAfter: 0.02, chance: 0.1 },
      { kind: 'slow', delay: 5, chance: 0.1 },
    ],
  });
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.root }, botInfo: telegram.botInfo });
  bot.api.config.use(autoRetry());
  bot.on('message:text', async (context) => void (await context.reply(context.message.text)));
  const runner = run(bot);
  const words = ['one', 'two', 'three', 'four'];
  const people = Array.from({ length: 100 }, () => telegram.person());
  await Promise.all(
    people.map(async (person) => {
      person.typeAtOnce(...words);
      await Promise.all(words.map((word) => person.sees(`Veiviser: ${word}`)));
      await person.settled();
    }),
  );
  expect(telegram.updates.outstanding()).toBe(0);
  expect(telegram.complaints).toEqual([]);
  expect(telegram.log.effects('sendMessage').length).toBeGreaterThan(400);
  await runner.stop();
  await telegram.close();
});
