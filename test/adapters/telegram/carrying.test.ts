// A case begun at a terminal, carried on in a chat, and back: two processes, one encrypted store.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadWords } from '../../../src/app/words.ts';
import { temporaryFolder } from '../../app/fixtures/place.ts';
import { session, start } from '../../support/session.ts';
import { startBot } from './bot.ts';
import { isStructural } from './structure.ts';

const words = loadWords('en');
const inOneLine = (text: string) => text.replace(/\s+/gu, ' ');
const bareCode = (output: string) => /\/start ([0-9A-Z]{12})/u.exec(inOneLine(output))?.[1] ?? '';

async function world() {
  const home = temporaryFolder();
  const environment = {
    VEIVISER_STORE: `sqlite:${join(home, 'veiviser.sqlite')}`,
    VEIVISER_KEY: randomBytes(32).toString('base64'),
  };
  const bot = await startBot({ environment });
  return { bot, kari: bot.telegram.person(), setup: { home, environment } };
}

it('goes from the terminal to Telegram by a link, is told of at the terminal, and answers of each are in the other', async () => {
  const { bot, kari, setup } = await world();
  const terminal = start(setup);
  await terminal.asked(1);
  for (const [index, line] of ['India', 'carry on elsewhere'].entries()) {
    terminal.type(line);
    await terminal.asked(index + 2);
  }
  let output = '';
  terminal.child.stdout.on('data', (text: string) => {
    output += text;
  });
  terminal.type('carry on elsewhere');
  await terminal.asked(4);
  await kari.start(bareCode(output));
  expect(kari.last()).toContain(words('carry-sure', { channel: words('channel-terminal'), count: 1 }));
  await kari.press('Yes');
  expect(kari.transcript()).toContain(
    inOneLine(words('carry-taken', { channel: words('channel-terminal') })).slice(0, 40),
  );
  expect(kari.last()).toContain(words('tiesToNorway'));
  // The terminal looks for it by itself, and shows the question again.
  await terminal.asked(5);
  expect(inOneLine(output)).toContain(inOneLine(words('carry-joined', { channel: words('channel-telegram') })));
  await kari.press('No');
  terminal.type('check');
  await terminal.asked(6);
  terminal.child.stdin.end();
  const { errors } = await terminal.ended;
  expect(errors).toBe('');
  expect(output).toContain('Ties to Norway: No');
  expect(bot.telegram.complaints).toEqual([]);
  expect(bot.lines.filter((line) => !isStructural(line))).toEqual([]);
});

it('goes from Telegram to the terminal, where the code is typed; the chat is told, and can end it', async () => {
  const { bot, kari, setup } = await world();
  await kari.start('eligibility');
  await kari.type('Brazil');
  await kari.type('/carry');
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/u.exec(kari.transcript())?.[0] ?? '';
  const taken = await session(setup, [code, 'yes', 'no']);
  expect(inOneLine(taken.output)).toContain(words('carry-sure', { channel: words('channel-telegram'), count: 1 }));
  await bot.serving.collect();
  expect(kari.transcript()).toContain(words('carry-joined', { channel: words('channel-terminal') }));
  await kari.type('/answers');
  expect(kari.buttons().join()).toContain('Ties to Norway: No');
  await kari.type('/refuse');
  const { output } = await session(setup, ['check']);
  expect(output).not.toContain('Brazil');
  expect(bot.telegram.complaints).toEqual([]);
});

it('is forgotten on both sides when one of them asks for it', async () => {
  const { bot, kari, setup } = await world();
  const { output } = await session(setup, ['India', 'carry on elsewhere']);
  await kari.start(bareCode(output));
  await kari.press('Yes');
  await kari.type('/forget');
  const after = await session(setup, ['1', 'check']);
  expect(after.output).not.toContain('Citizenship: India');
  expect(bot.telegram.complaints).toEqual([]);
});

it('a code that does not work is told about, and the person begins like anybody else', async () => {
  const { bot, kari } = await world();
  await kari.start('0123456789AB');
  expect(kari.transcript()).toContain(words('carry-failed-unknown'));
  expect(kari.last()).toContain(words('choose-flow'));
  expect(bot.telegram.complaints).toEqual([]);
});
