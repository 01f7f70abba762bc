// What goes wrong between a person and the bot, and must not be felt.
import { describe, expect, it } from 'vitest';
import { createInterview } from '../../../src/app/interview.ts';
import { walk } from '../../support/telegram-driver.ts';
import { harmful, startBot } from './bot.ts';
import { isStructural } from './structure.ts';

const { en, nb } = createInterview(true, 'telegram').words;
const one = en('telegram-done', { count: 1 });

describe.each(['polling', 'webhook'] as const)('updates that come by %s', (by) => {
  it('have one effect, however often they come', async () => {
    const bot = await startBot({ by, telegram: { faults: [{ kind: 'duplicate' }] } });
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.press('India');
    await kari.press(one);
    await kari.press('No');
    await bot.serving.idle();
    expect(kari.transcript().match(/Citizenship: India/g)).toHaveLength(1);
    expect(kari.transcript().match(/Ties to Norway: No/g)).toHaveLength(1);
    expect(kari.last()).toContain(en('offer'));
    expect(harmful(bot.telegram.complaints)).toEqual([]);
  });

  it('may come in another order, and the way to the end is still found', async () => {
    const faults = [
      { kind: 'reorder', chance: 0.2 },
      { kind: 'duplicate', chance: 0.2 },
    ] as const;
    const bot = await startBot({ by, telegram: { faults } });
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    expect((await walk(kari, en, 3)).end).toBe('result');
    expect(harmful(bot.telegram.complaints)).toEqual([]);
  });

  it('survive everything that Telegram and the network can do to the answers', async () => {
    const faults = [
      { kind: 'too-many', retryAfter: 0.02, chance: 0.05 },
      { kind: 'server-error', code: 502, chance: 0.05 },
      { kind: 'reset', applied: false, chance: 0.05 },
    ] as const;
    const bot = await startBot({ by, telegram: { faults, patience: 15_000 } });
    const people = Array.from({ length: 6 }, () => bot.telegram.person());
    const ends = await Promise.all(
      people.map(async (person, seed) => {
        await person.start('eligibility');
        return (await walk(person, en, seed)).end;
      }),
    );
    expect(ends).toEqual(people.map(() => 'result'));
    expect(harmful(bot.telegram.complaints)).toEqual([]);
  });
});

describe('a tap', () => {
  it('on a button of an older question shows the present one, and records nothing', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.type('India');
    const held = kari.hold('Yes');
    await kari.press('No');
    await kari.pressHeld(held);
    expect(kari.last()).toContain(en('problem-stale'));
    expect(kari.last()).toContain(en('offer'));
    expect(kari.transcript()).toContain('Ties to Norway: No');
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('that races another is not lost', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    kari.pressAtOnce(kari.hold('India'), kari.hold('Pakistan'), kari.hold('Brazil'));
    await kari.settled();
    expect(kari.buttons().slice(0, 3)).toEqual(['✓ India', '✓ Pakistan', '✓ Brazil']);
  });

  it.each([
    '',
    'x',
    '0.no',
    '1.~tNO',
    '1.~done',
    '9999999999.~p9',
    '1.#aaaaaaaaaaaaaaaa',
    '2.~d2026-01-01',
    '2./forget.x',
  ])('made up by hand as "%s" changes nothing', async (data) => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.type('India');
    const { message } = kari.hold('Yes');
    await kari.pressHeld({ message, label: '', data }, { answer: false });
    if (data.startsWith('2./forget')) return;
    await kari.press('No');
    expect(kari.transcript()).toContain('Ties to Norway: No');
  });

  it('answered too late is no error', async () => {
    const bot = await startBot({
      telegram: { faults: [{ kind: 'slow', delay: 50, methods: ['answerCallbackQuery'] }] },
    });
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.type('India');
    kari.pressAtOnce(kari.hold('No'));
    bot.telegram.expireQueries();
    await kari.settled();
    expect(kari.transcript()).toContain('Ties to Norway: No');
    expect(bot.lines.filter((line) => line.includes('failed'))).toEqual([]);
  });
});

describe('one chat', () => {
  it('that has to wait holds up no other', async () => {
    const bot = await startBot({ hurry: 1 });
    const [slow, quick] = [bot.telegram.person(), bot.telegram.person()];
    bot.telegram.faults.set({ kind: 'too-many', retryAfter: 1, times: 1, chat: slow.chat, methods: ['sendMessage'] });
    slow.typeAtOnce('/start eligibility');
    await quick.start('eligibility');
    expect((await walk(quick, en, 1)).end).toBe('result');
    await slow.sees(en('citizenship'));
    expect(bot.telegram.log.early()).toEqual([]);
  });

  it('that has blocked the bot stops nothing, and goes on when it is back', async () => {
    const bot = await startBot();
    const [kari, ola] = [bot.telegram.person(), bot.telegram.person()];
    await kari.start('eligibility');
    await kari.type('India');
    await kari.block();
    await ola.start('eligibility');
    expect((await walk(ola, en, 2)).end).toBe('result');
    await kari.unblock();
    await kari.start('eligibility');
    expect(kari.last()).toContain(en('tiesToNorway'));
  });

  it('that floods is slowed, told once, and keeps its case', async () => {
    const bot = await startBot();
    const [kari, ola] = [bot.telegram.person(), bot.telegram.person()];
    await kari.start('eligibility');
    kari.typeAtOnce(...Array.from({ length: 150 }, () => 'blah'));
    await ola.start('eligibility');
    expect(ola.last()).toContain(en('citizenship'));
    await kari.settled();
    expect(kari.transcript().split(en('telegram-slow-down'))).toHaveLength(2);
    await kari.type('India');
    expect(kari.transcript()).toContain('Citizenship: India');
    expect(bot.telegram.complaints).toEqual([]);
  });
});

describe('what we cannot read', () => {
  it.each(['sticker', 'voice', 'location', 'photo', 'contact'] as const)('a %s gets a kind word', async (kind) => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.send(kind, { answer: true });
    expect(kari.last()).toBe(en('telegram-unsupported-other'));
    await kari.press('India');
    expect(kari.buttons()).toContain(one);
    expect(bot.telegram.complaints).toEqual([]);
  });

  it.each([
    ['a text', { document: 'case.txt', text: 'India' }, 'document'],
    ['a file of 25 MB', { document: 'contract.pdf', size: 25_000_000, caption: 'India' }, 'document'],
    ['a forwarded message', { forwarded: 'India' }, 'forwarded'],
  ] as const)('%s gets a kind word, is not fetched, and changes nothing', async (_, what, word) => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start();
    await kari.send(what, { answer: true });
    expect(kari.last()).toBe(en(`telegram-unsupported-${word}`));
    expect(kari.transcript()).not.toContain('Citizenship: India');
    expect(bot.telegram.log.calls.map(({ method }) => method)).not.toContain('getFile');
    await kari.type('India');
    expect(kari.transcript()).toContain('Citizenship: India');
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('a long text, HTML and Markdown are only text', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person({ firstName: '<b>Kari</b> & *co*' });
    await kari.start('eligibility');
    for (const text of [
      'x'.repeat(4096),
      '<script>alert(1)</script>',
      '*bold* _it_ [a](b)',
      '&lt;&amp;',
      '\u202eolleh',
    ]) {
      await kari.type(text);
      expect(kari.last()).toContain(en('citizenship'));
    }
    expect(bot.telegram.complaints).toEqual([]);
  });
});

it('in a group it answers commands only, and leads to the private chat', async () => {
  const bot = await startBot();
  const kari = bot.telegram.person({ language: 'nb' });
  const group = kari.in(bot.telegram.group());
  await group.type('hei', { answer: false });
  expect(group.last()).toBe('');
  await group.type('/eligibility', { answer: true });
  expect(group.last()).toBe(nb('telegram-group'));
  await group.press(nb('telegram-group-button'));
  expect(kari.last()).toContain(nb('citizenship'));
  expect(group.transcript()).not.toContain(nb('citizenship'));
  expect(bot.telegram.complaints).toEqual([]);
});

it('the log holds nothing but structure', async () => {
  const bot = await startBot({ telegram: { faults: [{ kind: 'server-error', chance: 0.1 }] } });
  const kari = bot.telegram.person({ firstName: 'Karianne', username: 'karianne_k' });
  await kari.start('eligibility');
  await kari.type('my secret answer');
  await kari.type('India');
  await kari.type('/export');
  await kari.block();
  const all = bot.lines.join('');
  expect(bot.lines.filter((line) => !isStructural(line))).toEqual([]);
  for (const secret of ['Karianne', 'karianne_k', 'secret', 'India', String(kari.chat), bot.telegram.token]) {
    expect(all).not.toContain(secret);
  }
});

it('what is under way when it is told to stop is finished and kept', async () => {
  const bot = await startBot({ telegram: { faults: [{ kind: 'slow', delay: 100, methods: ['sendMessage'] }] } });
  const kari = bot.telegram.person();
  await kari.start();
  kari.typeAtOnce('India');
  await kari.sees('Citizenship: India');
  await bot.restart();
  expect(kari.transcript()).toContain('Citizenship: India');
  expect(kari.last()).toContain(en('tiesToNorway'));
  expect(bot.telegram.complaints).toEqual([]);
});

it('whoever comes back after the notice, and leaves again, is told again', async () => {
  const bot = await startBot();
  const kari = bot.telegram.person();
  await kari.start('eligibility');
  bot.day = '2027-02-13';
  await bot.serving.expire();
  // Only looked at otherwise: the interview hears nothing of it.
  await kari.press('›');
  bot.day = '2027-05-07';
  await bot.serving.expire();
  expect(kari.transcript().split(en('telegram-expiry-soon', { date: '14 May 2027' }))).toHaveLength(2);
  await kari.press('‹');
  expect(kari.last()).not.toBe(en('telegram-expired', { days: 90 }));
});

it('a case that nobody comes back to is told of, and then erased', async () => {
  const bot = await startBot();
  const [kari, ola] = [bot.telegram.person({ language: 'nb' }), bot.telegram.person()];
  await kari.start('eligibility');
  await ola.start('eligibility');
  await kari.type('India');
  bot.day = '2027-02-13';
  await bot.serving.expire();
  expect(kari.last()).toBe(nb('telegram-expiry-soon', { date: '20. februar 2027' }));
  await ola.type('India');
  bot.day = '2027-02-20';
  await bot.serving.expire();
  await bot.serving.expire();
  expect(kari.last()).toBe(nb('telegram-expired', { days: 90 }));
  expect(ola.last()).toContain(en('tiesToNorway'));
  await kari.type('/export');
  expect(kari.last()).toBe(nb('telegram-export-nothing'));
  expect(bot.telegram.complaints).toEqual([]);
});
