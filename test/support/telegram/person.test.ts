import { run } from '@grammyjs/runner';
import { Bot, InputFile } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from './person.ts';
import { startTelegram, type Telegram } from './server.ts';

const yesAndNo = {
  inline_keyboard: [
    [
      { text: 'Yes', callback_data: 'y' },
      { text: 'No', callback_data: 'n' },
    ],
  ],
};

/** Asks, takes the answer, gives a paper, and says back what it hears. */
function makeBot(telegram: Telegram): Bot {
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.root }, botInfo: telegram.botInfo });
  bot.catch(() => {});
  bot.command('start', async (context) => {
    const quote = '<blockquote expandable>1\n2\n3\n4</blockquote>';
    await context.reply(`<b>Ready?</b> ${context.match}\n${quote}`, { parse_mode: 'HTML', reply_markup: yesAndNo });
  });
  bot.command('help', async (context) => {
    const reply_markup = {
      inline_keyboard: [[{ text: 'Privately', url: `https://t.me/${bot.botInfo.username}?start=pay` }]],
    };
    await context.reply('Come in', { reply_markup });
  });
  bot.on('callback_query:data', async (context) => {
    await context.answerCallbackQuery('Noted');
    if (context.callbackQuery.data === 'y') await context.editMessageText('Ready: yes');
    else await context.reply('No?');
    await context.replyWithDocument(new InputFile(new TextEncoder().encode('words'), 'paper.txt'));
  });
  bot.on('edited_message:text', async (context) => void (await context.reply(`Now: ${context.editedMessage.text}`)));
  bot.on('message:text', async (context) => void (await context.reply(context.message.text)));
  return bot;
}

describe.each(['one by one', 'by the runner'])('a person and a bot that polls %s', (how) => {
  let telegram: Telegram;
  let kari: Person;
  let stop: () => Promise<void>;
  beforeEach(async () => {
    telegram = await startTelegram();
    const bot = makeBot(telegram);
    const polling = how === 'one by one' ? bot.start() : undefined;
    const runner = polling ? undefined : run(bot);
    stop = () => (runner ? runner.stop() : bot.stop());
    kari = telegram.person({ firstName: 'Kari', language: 'nb' });
  });
  afterEach(async () => {
    await stop();
    await telegram.close();
  });

  it('reads as on a phone', async () => {
    await kari.start('eligibility');
    expect(kari.buttons()).toEqual(['Yes', 'No']);
    expect(kari.transcript()).toBe(
      'Kari: /start eligibility\n\nVeiviser: Ready? eligibility\n  > 1\n  > 2\n  > 3 …\n  [ Yes ] [ No ]',
    );
    await kari.press('Yes');
    expect(kari.transcript()).toBe(
      'Kari: /start eligibility\n\nVeiviser: Ready: yes\n\nVeiviser: (document paper.txt)',
    );
    expect(kari.documents()).toEqual([{ name: 'paper.txt', text: 'words' }]);
    expect(kari.toasts()).toEqual(['Noted']);
    expect(() => kari.hold('Yes')).toThrow('no button "Yes" is shown');
    expect(telegram.complaints).toEqual([]);
  });

  it('can press a button that is gone', async () => {
    await kari.start();
    const held = kari.hold('Yes');
    await kari.press(0);
    await kari.pressHeld(held);
    expect(telegram.complaints).toEqual([expect.stringContaining('message is not modified')]);
  });

  it('types, edits, and sends other things', async () => {
    await kari.type('a <b>');
    expect(kari.last()).toBe('a <b>');
    await kari.edit('b', { answer: true });
    expect(kari.last()).toBe('Now: b');
    for (const what of ['sticker', 'voice', 'location', 'photo', 'contact'] as const) await kari.send(what);
    await kari.send({ document: 'big.pdf', size: 30_000_000 });
    await kari.send({ forwarded: 'c' }, { answer: true });
    expect(kari.last()).toBe('c');
    expect(kari.transcript()).toContain('Kari: b\n  (edited)');
    expect(kari.transcript()).toContain('Kari: (document big.pdf)');
  });

  it('blocks the bot', async () => {
    await kari.start();
    await kari.block();
    await kari.press('No');
    expect(telegram.complaints).toEqual([expect.stringContaining('403 Forbidden: bot was blocked by the user')]);
    await kari.unblock();
    await kari.type('again');
    expect(kari.last()).toBe('again');
  });

  it('is heard in a group only by commands, and can go from there to the private chat', async () => {
    const inGroup = kari.in(telegram.group('Colleagues'));
    await inGroup.type('is anybody there?');
    expect(telegram.log.of(inGroup.chat)).toEqual([]);
    await inGroup.type('/help@another_bot');
    expect(telegram.log.of(inGroup.chat)).toEqual([]);
    await inGroup.type('/help', { answer: true });
    await inGroup.press('Privately');
    expect(kari.last()).toContain('Ready? pay');
  });

  it('waits for what the chat shows, and says what it showed instead', async () => {
    kari.typeAtOnce('one', 'two');
    await kari.sees('Veiviser: two');
    await expect(kari.sees('three', 20)).rejects.toThrow('the chat never showed three; it reads:\nKari: one');
  });
});
