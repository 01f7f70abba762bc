// Two hundred chats at once, updates doubled and shuffled, and the process killed in the middle: nothing is lost,
// nothing counts twice, and every record is in order.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { createInterview } from '../../../src/app/interview.ts';
import { temporaryFolder } from '../../app/fixtures/place.ts';
import { startTelegram } from '../../support/telegram/server.ts';
import { freePort, harmful, key } from './bot.ts';
import { isStructural } from './structure.ts';

const { en } = createInterview(true, 'telegram').words;
const script = fileURLToPath(new URL('./serve-child.ts', import.meta.url));
const answers = ['Citizenship', 'Ties to Norway', 'Job offer', 'Employer', 'Position percentage'];

it.each(['polling', 'webhook'] as const)(
  'a kill in the middle loses nothing (%s)',
  { timeout: 120_000 },
  async (by) => {
    const faults = [
      { kind: 'duplicate', chance: 0.2 },
      { kind: 'too-many', retryAfter: 0.05, chance: 0.02 },
    ] as const;
    const telegram = await startTelegram({ faults, patience: 60_000, quiet: 150, webhookPause: 100 });
    const folder = temporaryFolder();
    const port = by === 'webhook' ? await freePort() : 0;
    const hook = by === 'webhook' ? { TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/hook` } : {};
    const lines: string[] = [];
    const start = () => {
      const child = spawn(process.execPath, [script], {
        env: {
          PATH: process.env.PATH,
          TELEGRAM_BOT_TOKEN: telegram.token,
          TELEGRAM_API_ROOT: telegram.root,
          VEIVISER_STORE: `sqlite:${folder}/store.sqlite`,
          VEIVISER_KEY: key,
          PORT: String(port),
          ...hook,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ready = Promise.withResolvers<void>();
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        lines.push(...text.split('\n').filter((line) => line.endsWith('}')));
        if (text.includes('"serving"')) ready.resolve();
      });
      return { child, ready: ready.promise, ended: new Promise((resolve) => child.once('exit', resolve)) };
    };
    let bot = start();
    onTestFinished(async () => {
      bot.child.kill('SIGKILL');
      await telegram.close();
    });
    await bot.ready;

    const people = Array.from({ length: 200 }, () => telegram.person());
    let acts = 0;
    const walks = people.map(async (person, index) => {
      // A person waits until the question is there: after a kill that may take a while.
      const act = async (asked: string, does: () => Promise<void>) => {
        if (asked !== '') await person.sees(en(asked), 60_000);
        await does();
        acts += 1;
      };
      await act('', () => person.start('eligibility'));
      await act('citizenship', () => person.type('India'));
      await act('tiesToNorway', () => person.press('No'));
      await act('offer', () => person.press('Yes, in writing'));
      await act('employerKind', () => person.press('A company in Norway'));
      await act('positionPercent', () => person.type(`${(index % 100) + 1} %`));
      await person.sees(en('positionLevel'), 60_000);
    });
    while (acts < 500) await new Promise((resolve) => setImmediate(resolve));
    bot.child.kill('SIGKILL');
    await bot.ended;
    bot = start();
    await Promise.all([bot.ready, ...walks]);

    for (const person of people) {
      const lines = person.transcript().split('\n');
      const places = answers.map((answer) => lines.findIndex((line) => line.includes(`: ${answer}: `)));
      expect(
        places.every((place) => place >= 0),
        person.transcript(),
      ).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const answer of answers) {
        expect(lines.filter((line) => line.includes(`: ${answer}: `))).toHaveLength(1);
      }
      expect(person.last()).toContain(en('positionLevel'));
    }
    expect(harmful(telegram.complaints)).toEqual([]);
    expect(lines.filter((line) => !isStructural(line))).toEqual([]);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  },
);
