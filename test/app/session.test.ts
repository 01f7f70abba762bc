// What a session lives through: being killed, what is kept being broken, others at the same store, a narrow terminal.
// Law: no answer is lost, nothing that cannot be read is deleted, and whatever is wrong is told in one clear line.
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/adapters/terminal/columns.ts';
import { runTerminal, type Terminal } from '../../src/adapters/terminal/index.ts';
import { readConfig, readKey } from '../../src/app/config.ts';
import { createInterview } from '../../src/app/interview.ts';
import { openStore } from '../../src/app/store.ts';
import { loadWords } from '../../src/app/words.ts';
import type { Event } from '../../src/interview/event.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import { asOf, session, start } from '../support/session.ts';
import { temporaryFolder } from './fixtures/place.ts';

const words = loadWords('en');
/** What was shown, as it would stand in one line. */
const inOneLine = (output: string) => output.replace(/\s+/gu, ' ');
const kept = (count: number) => words('welcome-back', { count });

const storeIn = (home: string) => join(home, 'veiviser.sqlite');
const inTheirOwnWords = ['India', 'no', 'yes, in writing'];

/** A data folder with three answers in it. */
async function answered(): Promise<string> {
  const home = temporaryFolder();
  await session({ home }, inTheirOwnWords);
  return home;
}

function rows(home: string): { readonly key: string; readonly value: string }[] {
  const database = new DatabaseSync(storeIn(home), { readOnly: true });
  const found = database.prepare('SELECT key, value FROM kept ORDER BY length(key)').all();
  database.close();
  return found.map(({ key, value }) => ({ key: String(key), value: String(value) }));
}

describe('coming back', () => {
  it('finds every answer after kill -9 in the middle of a question', async () => {
    const home = temporaryFolder();
    const killed = start({ home });
    for (const [index, line] of inTheirOwnWords.entries()) {
      await killed.asked(index + 1);
      killed.type(line);
    }
    await killed.asked(inTheirOwnWords.length + 1);
    killed.child.kill('SIGKILL');
    expect(await killed.ended).toMatchObject({ signal: 'SIGKILL' });
    const { output, errors, status } = await session({ home }, ['check']);
    expect({ errors, status }).toEqual({ errors: '', status: 0 });
    expect(inOneLine(output)).toContain(kept(3));
    expect(output).toContain('4) Job offer: Yes, in writing');
  });

  it('finds every answer after the input ended in the middle of a question, which is no mistake', async () => {
    const home = temporaryFolder();
    expect(await session({ home }, inTheirOwnWords)).toMatchObject({ status: 0, errors: '' });
    expect(inOneLine((await session({ home })).output)).toContain(kept(3));
  });

  it('takes the answer in a line that nobody ended, and does not stumble over bytes that are no text', async () => {
    const home = temporaryFolder();
    const bytes = Buffer.concat([Buffer.of(0xff, 0xfe, 0x00, 0x80, 0x0a), Buffer.from('India')]);
    expect(await session({ home }, bytes)).toMatchObject({ status: 0, errors: '' });
    expect(inOneLine((await session({ home })).output)).toContain(kept(1));
  });

  it('asks for the language first where the environment names none of ours', async () => {
    const { output } = await session({ home: temporaryFolder(), locale: null }, ['2']);
    expect(output.indexOf('Hvilket språk vil du bruke?')).toBeLessThan(output.indexOf('Hva kan jeg hjelpe deg med?'));
  });
});

describe('what is kept and cannot be read', () => {
  const [before = '', after = ''] = words('session-corrupted', { file: '\0' }).split('\0');
  const setAside = new RegExp(
    `^${RegExp.escape(before)}(.+)${RegExp.escape(after)}
$`,
    'u',
  );

  it('is set aside when its bytes have changed', async () => {
    const home = await answered();
    const [{ value } = { value: '' }] = rows(home);
    const changed = value.slice(0, 80) + (value[80] === 'A' ? 'B' : 'A') + value.slice(81);
    const database = new DatabaseSync(storeIn(home));
    database.prepare('UPDATE kept SET value = ?').run(changed);
    database.close();
    const { output, errors, status } = await session({ home }, ['Brazil']);
    expect({ status, told: setAside.test(errors) }).toEqual({ status: 0, told: true });
    expect(output).toContain(words('choose-flow'));
    expect(rows(home)).toMatchObject([{ key: 'terminal' }, { key: setAside.exec(errors)?.[1], value: changed }]);
    expect(inOneLine((await session({ home })).output)).toContain(kept(1));
  });

  it('is set aside when the key is lost, and comes back with it', async () => {
    const home = await answered();
    const [row] = rows(home);
    const key = readFileSync(join(home, 'key'));
    rmSync(join(home, 'key'));
    const { output, errors, status } = await session({ home });
    expect({ status, told: setAside.test(errors) }).toEqual({ status: 0, told: true });
    expect(output).toContain(words('choose-flow'));
    expect(rows(home)[1]?.value).toBe(row?.value);
    writeFileSync(join(home, 'key'), key);
    expect(inOneLine((await session({ home })).output)).toContain(kept(3));
  });

  it.each([
    ['cut short', (path: string) => truncateSync(path, 6000)],
    ['no store at all', (path: string) => writeFileSync(path, 'x'.repeat(6000))],
  ])('is set aside when the file is %s', async (_, damage) => {
    const home = await answered();
    damage(storeIn(home));
    const damaged = readFileSync(storeIn(home));
    const { output, errors, status } = await session({ home }, ['Brazil']);
    expect({ status, told: setAside.test(errors) }).toEqual({ status: 0, told: true });
    expect(output).toContain(words('choose-flow'));
    expect(readFileSync(setAside.exec(errors)?.[1] ?? '')).toEqual(damaged);
    expect(inOneLine((await session({ home })).output)).toContain(kept(1));
  });

  it('is set aside also when a session was killed before, and the file opens without a word', async () => {
    const home = await answered();
    const killed = start({ home });
    await killed.asked(1);
    killed.child.kill('SIGKILL');
    await killed.ended;
    truncateSync(storeIn(home), 6000);
    const { errors } = await session({ home }, ['Brazil']);
    expect(statSync(setAside.exec(errors)?.[1] ?? '').size).toBeGreaterThan(0);
    expect(inOneLine((await session({ home })).output)).toContain(kept(1));
  });

  it('is refused, and not touched, when a newer version wrote it', async () => {
    const home = temporaryFolder();
    const config = readConfig({ VEIVISER_HOME: home });
    const store = await openStore(config, readKey(config));
    await store.put('terminal', { format: 2, snapshot: { said: 'what is not known here' }, outbox: [] });
    await store.close();
    const before = readFileSync(storeIn(home));
    expect(await session({ home }, ['India'])).toEqual({
      status: 2,
      signal: null,
      output: '',
      errors: `${words('session-newer')}
`,
    });
    expect(readFileSync(storeIn(home)).equals(before)).toBe(true);
  });
});

describe('the place where answers are kept', () => {
  const isRoot = process.getuid?.() === 0;
  const nobody = 65_534;

  // Whoever may do everything cannot be shown what may not be done: a child without rights is needed, which only root can start.
  it.runIf(isRoot)('may be read-only: the session goes on and says that nothing is kept', async () => {
    const home = temporaryFolder();
    chmodSync(home, 0o555);
    const { output, errors, status } = await session({ home, user: nobody }, ['India', 'quit']);
    expect({ errors, status }).toEqual({
      errors: `${words('read-only', { folder: home })}\n`,
      status: 0,
    });
    expect(inOneLine(output)).toContain(words('tiesToNorway'));
    expect(inOneLine(output)).toContain(words('quit-unsaved'));
    expect(readdirSync(home)).toEqual([]);
  });

  it('may be shared by two sessions at once: both go on, and no answer is lost', async () => {
    const home = temporaryFolder();
    const [one, other] = [start({ home }), start({ home })];
    await Promise.all([one.asked(1), other.asked(1)]);
    one.type('India');
    await one.asked(2);
    other.type('no');
    await other.asked(2);
    // The number of an answer to the question before it.
    one.type('1');
    await one.asked(3);
    one.type('in writing');
    await one.asked(4);
    for (const { child } of [one, other]) child.stdin.end();
    const [first, second] = await Promise.all([one.ended, other.ended]);
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(inOneLine(first.output)).toContain(words('problem-stale'));
    const { output } = await session({ home }, ['check']);
    for (const answer of ['Citizenship: India', 'Ties to Norway: No', 'Job offer: Yes, in writing']) {
      expect(output).toContain(answer);
    }
  });

  it('is empty once the person wants to be forgotten', async () => {
    const home = await answered();
    truncateSync(storeIn(home), 6000);
    await session({ home }, ['Brazil']);
    rmSync(join(home, 'key'));
    await session({ home }, ['Brazil']);
    expect(readdirSync(home).length).toBeGreaterThan(2);
    expect(await session({ home, arguments: ['forget'] })).toMatchObject({
      output: `${words('forgotten')}\n`,
      status: 0,
    });
    expect(readdirSync(home)).toEqual([]);
  });

  it('is named wrongly in the environment: every mistake is told at once, and none of the values', async () => {
    const environment = { VEIVISER_STORE: 'redis://:hemmelig@x', VEIVISER_KEY: 'a2V5' };
    const { output, errors, status } = await session({ home: temporaryFolder(), environment });
    expect({ output, status }).toEqual({ output: '', status: 2 });
    expect(errors.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^VEIVISER_STORE /u),
      expect.stringMatching(/^VEIVISER_KEY /u),
    ]);
    expect(errors).not.toMatch(/hemmelig|a2V5/u);
  });
});

describe('a terminal of 20 columns', () => {
  it.each(['en', 'nb'] as const)('shows no line that is wider, to the end (%s)', async (locale) => {
    const { turn, speak } = createInterview();
    const output = Object.assign(new PassThrough(), { columns: 20 });
    const input = new PassThrough();
    let shown = '';
    output.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
    });
    let snapshot: Snapshot | undefined;
    let terminal: Terminal;
    const handle = async (event: Event): Promise<void> => {
      const turned = turn(snapshot, event);
      snapshot = turned.snapshot;
      for (const view of turned.views) await terminal.send(speak(snapshot, view));
    };
    const hear = (event: object) => handle({ ...event, day: asOf } as Event);
    terminal = await runTerminal({ input, output, plain: true, color: false, handle: hear });
    await hear({ type: 'open', locale });
    input.end('India\n2\n4\n1\n80\nwhy\n3\n1\n545 400 kr/year\n2\n2\n3\n1\nhelp\n1\n');
    await terminal.done;
    expect(shown).toContain('https://');
    expect(shown.split('\n').filter((line) => columns(line) > 20)).toEqual([]);
    expect(snapshot?.stage).toBe('concluded');
  });
});
