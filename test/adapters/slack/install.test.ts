// Installing in many workspaces, renewing tokens, and being removed.
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { scopes } from '../../../src/adapters/slack/scopes.ts';
import { temporaryFolder } from '../../app/fixtures/place.ts';
import type { Slack } from '../../support/slack/server.ts';
import { walk } from '../../support/slack-driver.ts';
import { startApp } from './app.ts';
import { words } from './drawing.ts';
import { isStructural } from './structure.ts';

const { en } = words;

/** An administrator's browser: the page, Slack's own page, and back. */
async function install(slack: Slack, workspace: string, tamper: (query: URLSearchParams) => void = () => undefined) {
  const page = await fetch(`${slack.address}/slack/install`, { redirect: 'manual' });
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const asked = new URL(page.headers.get('location') ?? '');
  expect(asked.searchParams.get('scope')?.split(',').sort()).toEqual([...scopes].sort());
  asked.searchParams.set('workspace', workspace);
  const yes = await fetch(asked, { redirect: 'manual' });
  const query = new URLSearchParams((yes.headers.get('location') ?? '').split('?')[1]);
  tamper(query);
  return fetch(`${slack.address}/slack/oauth_redirect?${query}`, { headers: { cookie } });
}

async function begin(slack: Slack, team: string) {
  const person = slack.person(team);
  await person.command('eligibility');
  await person.press('English');
  await person.press(en('slack-begin'));
  return person;
}

const sqlite = () => `${temporaryFolder()}/store.sqlite`;

/** Every value that is kept, as it stands in the file. */
function keptIn(path: string): { readonly key: string; readonly value: string }[] {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('SELECT key, value FROM kept').all();
  database.close();
  return rows.map(({ key, value }) => ({ key: String(key), value: String(value) }));
}

describe('a workspace', () => {
  it('installs the app, with a state that is checked, and its people are helped', async () => {
    const path = sqlite();
    const { slack, team, lines } = await startApp({ mode: 'many', environment: { VEIVISER_STORE: `sqlite:${path}` } });
    expect((await install(slack, team, (query) => query.set('state', 'forged'))).status).toBeGreaterThanOrEqual(400);
    expect((await install(slack, team, (query) => query.set('code', 'guessed'))).status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${slack.address}/slack/oauth_redirect?code=x&state=y`)).status).toBeGreaterThanOrEqual(400);
    expect(slack.world.installs).toEqual([]);
    slack.complaints.length = 0;
    expect((await install(slack, team)).status).toBe(200);
    const kari = await begin(slack, team);
    expect((await walk(kari, en, 0)).end).toBe('result');
    expect(slack.complaints).toEqual([]);
    expect(lines.filter((line) => !isStructural(line))).toEqual([]);
    const all = JSON.stringify(keptIn(path));
    for (const secret of [team, kari.user.id, slack.world.installs[0]?.token ?? '', 'Secret Employer', 'citizenship']) {
      expect(all).not.toContain(secret);
    }
  });

  it('sees nothing of another, though its people have the same id', async () => {
    const { slack, team } = await startApp({ mode: 'many' });
    const other = slack.world.addTeam();
    await install(slack, team);
    await install(slack, other);
    const kari = await begin(slack, team);
    await kari.countries('India');
    const ola = slack.person(other);
    await ola.command('export');
    expect(ola.transcript()).toContain(en('slack-export-nothing'));
    await slack.command({
      command: '/veiviser',
      text: 'export',
      team_id: other,
      user_id: kari.user.id,
      channel_id: ola.direct.id,
      trigger_id: 't',
    });
    await slack.idle();
    expect(ola.transcript()).not.toContain('India');
    expect(kari.files()).toEqual([]);
    const calls = slack.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(calls.length).toBeGreaterThan(2);
  });

  it('that has not installed the app gets no answer, and nothing is kept', async () => {
    const path = sqlite();
    const { slack, team, lines } = await startApp({ mode: 'many', environment: { VEIVISER_STORE: `sqlite:${path}` } });
    slack.world.install(team);
    const kari = slack.person(team);
    await kari.command();
    await kari.type('India');
    expect(slack.world.messages.filter(({ user }) => user !== kari.user.id)).toEqual([]);
    expect(lines.some((line) => line.includes('not-installed'))).toBe(true);
    expect(keptIn(path).filter(({ key }) => !key.includes('journal'))).toEqual([]);
  });

  it.each(['app_uninstalled', 'tokens_revoked'])(
    'that removes the app (%s) has everything of it erased',
    async (type) => {
      const path = sqlite();
      const app = await startApp({ mode: 'many', environment: { VEIVISER_STORE: `sqlite:${path}` } });
      const { slack, team } = app;
      const other = slack.world.addTeam();
      await install(slack, team);
      await install(slack, other);
      const [kari, ola] = [await begin(slack, team), await begin(slack, other)];
      await kari.countries('India');
      await ola.countries('India');
      await slack.event(team, { type, ...(type === 'tokens_revoked' && { tokens: { bot: [kari.install.bot] } }) });
      for (const each of slack.world.installs) if (each.workspace === team) each.isRevoked = true;
      await slack.idle();
      const before = slack.world.messages.length;
      await kari.type('No');
      expect(slack.world.messages.length).toBe(before + 1);
      await ola.press('No');
      expect(ola.last()).toContain(en('offer'));
      // One installation, one conversation and one place are left.
      expect(
        keptIn(path)
          .map(({ key }) => key.split(/[.:]/)[1])
          .filter((kind) => kind !== 'journal').length,
      ).toBe(3);
      await app.restart();
      await ola.press('Yes, in writing');
      expect(ola.last()).toContain(en('employerKind'));
      // And it can come back.
      await install(slack, team);
      await kari.command();
      expect(kari.offered()).toEqual(['English', 'Norsk bokmål']);
      expect(slack.complaints).toEqual([]);
    },
  );
});

describe('a token that ends', () => {
  it('is renewed before, once, and the new one is kept', async () => {
    const app = await startApp({ mode: 'many', environment: { VEIVISER_STORE: `sqlite:${sqlite()}` } });
    const { slack, team } = app;
    slack.rotates = true;
    slack.lives = 3600;
    await install(slack, team);
    const [installed] = slack.world.installs;
    const first = installed?.token;
    // Two hours before its end it is time: many at once renew it once.
    const people = await Promise.all(Array.from({ length: 5 }, () => begin(slack, team)));
    expect(installed?.token).not.toBe(first);
    expect(slack.renewals).toBe(1);
    await app.restart();
    await people[0]?.countries('India');
    expect(people[0]?.transcript()).toContain('Citizenship: India');
    expect(slack.renewals).toBe(1);
    expect(slack.complaints).toEqual([]);
  });

  it('is used until then where it cannot be renewed now', async () => {
    const { slack, team } = await startApp({ mode: 'many' });
    slack.rotates = true;
    slack.lives = 3600;
    await install(slack, team);
    slack.faults.set({ kind: 'server-error', methods: ['oauth.v2.access'] });
    const kari = await begin(slack, team);
    expect(kari.last()).toContain(en('citizenship'));
    expect(slack.renewals).toBe(0);
  });
});

it('an organisation installs once for all its workspaces, and a case is the same in each', async () => {
  const { slack } = await startApp({ mode: 'many' });
  const enterprise = slack.world.next('E');
  const [one, two] = [slack.world.addTeam(enterprise), slack.world.addTeam(enterprise)];
  await install(slack, enterprise);
  const kari = await begin(slack, one);
  await kari.countries('India');
  await kari.command('', { team: two });
  expect(kari.last()).toContain(en('tiesToNorway'));
  await kari.openHome();
  expect(kari.homeText()).toContain('Citizenship: India');
  expect(slack.complaints).toEqual([]);
});

it('what comes by the socket is answered by it, forms and lists as well', async () => {
  const { slack, team } = await startApp({ by: 'socket' });
  const kari = await begin(slack, team);
  await kari.press(en('slack-several'));
  await kari.submit({ [en('citizenship')]: ['India'], [en('tiesToNorway')]: 'No', [en('offer')]: 'Yes, in writing' });
  expect(kari.modal).toBeUndefined();
  expect(kari.transcript()).toContain('Citizenship: India');
  expect((await fetch(`${slack.address}/slack/events`, { method: 'POST' })).status).toBe(404);
  expect(slack.complaints).toEqual([]);
});

it('a token in the settings that Slack does not know is told at the start', async () => {
  await expect(startApp({ environment: { SLACK_BOT_TOKEN: 'xoxb-unknown' } })).rejects.toThrow(/SLACK_BOT_TOKEN/);
});
