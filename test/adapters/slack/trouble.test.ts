// What goes wrong between a person and the app, and must not be felt.
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { temporaryFolder as temporary } from '../../app/fixtures/place.ts';
import { walk } from '../../support/slack-driver.ts';
import { startApp } from './app.ts';
import { words } from './drawing.ts';
import { isStructural } from './structure.ts';

const { en } = words;

async function begun(options?: Parameters<typeof startApp>[0]) {
  const app = await startApp(options);
  const kari = app.slack.person(app.team);
  await kari.command('eligibility');
  await kari.press('English');
  await kari.press(en('slack-begin'));
  return { ...app, app, kari };
}

/** Looks again and again, for what has no other sign. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('a request', () => {
  const body = (text: string) =>
    new URLSearchParams({ command: '/veiviser', text, team_id: 'T1', user_id: 'U1', trigger_id: '1.2' }).toString();
  const form = 'application/x-www-form-urlencoded';
  const now = () => Math.floor(Date.now() / 1000);

  it('that is forged, stale or signed for another is refused, and has no effect', async () => {
    const { slack, lines } = await startApp();
    const sign = (secret: string, at: number, text: string) =>
      `v0=${createHmac('sha256', secret).update(`v0:${at}:${text}`).digest('hex')}`;
    const refused = [
      await slack.send(body(''), form, { signature: 'v0=00' }),
      await slack.send(body(''), form, { signature: sign('wrong', now(), body('')) }),
      await slack.send(body(''), form, { timestamp: now() - 301 }),
      await slack.send(body('forget'), form, { signature: sign(slack.signingSecret, now(), body('')) }),
      await slack.send(body(''), form, { headers: { 'x-slack-request-timestamp': 'soon' } }),
      await slack.send('x'.repeat(2_000_000), form),
    ];
    expect(refused.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 413]);
    await slack.idle();
    expect(slack.calls.filter(({ method }) => method !== 'auth.test')).toEqual([]);
    expect(lines.filter((line) => !isStructural(line))).toEqual([]);
  });

  it('that is no JSON, or of a kind that nobody asked for, is answered and forgotten', async () => {
    const { slack } = await startApp();
    expect((await slack.send('{', 'application/json')).status).toBe(400);
    expect((await slack.send('{"type":"url_verification","challenge":"c"}', 'application/json')).body).toBe(
      '{"challenge":"c"}',
    );
    for (const odd of [
      '{}',
      '{"type":"event_callback"}',
      '{"type":"event_callback","event":{"type":"x"},"team_id":"T1","event_id":"E"}',
    ]) {
      expect((await slack.send(odd, 'application/json')).status).toBe(200);
    }
    expect((await fetch(`${slack.address}/slack/events`)).status).toBe(404);
    expect((await fetch(`${slack.address}/slack/install`)).status).toBe(404);
  });

  it('is answered at once, however long the work takes', async () => {
    const { slack, kari } = await begun({ hurry: 1, slack: {} });
    slack.faults.set({ kind: 'too-many', retryAfter: 4, times: 1, methods: ['chat.postMessage'] });
    const before = slack.deliveries.length;
    await kari.type('India');
    expect(Math.max(...slack.deliveries.slice(before).map(({ milliseconds }) => milliseconds))).toBeLessThan(2500);
    expect(kari.last()).toContain(en('tiesToNorway'));
  });
});

describe('what comes twice', () => {
  it('has one effect: retried events, clicks that race, and clicks on what is gone', async () => {
    const { kari, slack } = await begun();
    slack.faults.set({ kind: 'duplicate' });
    await kari.type('India');
    await kari.type('No');
    expect(count(kari.transcript(), 'Citizenship: India')).toBe(1);
    expect(kari.last()).toContain(en('offer'));
    const held = kari.hold('Yes, in writing');
    await kari.pressAtOnce(held, held, held);
    expect(kari.last()).toContain(en('employerKind'));
    expect(kari.transcript()).not.toContain(en('problem-stale'));
    await kari.pressHeld(held);
    expect(kari.last()).toContain(en('employerKind'));
    expect(slack.complaints).toEqual([]);
  });

  it('with another answer is told that it came too late', async () => {
    const { kari, slack } = await begun();
    await kari.type('India');
    const [no, yes] = [kari.hold('No'), kari.hold('Yes')];
    await kari.pressHeld(no);
    await kari.pressHeld(yes);
    expect(kari.last()).toContain(en('problem-stale'));
    await kari.command('answers');
    expect(kari.offered()).toContain('Ties to Norway: No');
    expect(slack.complaints).toEqual([]);
  });
});

describe('what Slack and the network do', () => {
  it('is survived: too many, their own errors, and broken connections', async () => {
    const faults = [
      { kind: 'too-many', retryAfter: 1, chance: 0.05 },
      { kind: 'server-error', chance: 0.05 },
      { kind: 'reset', chance: 0.05 },
    ] as const;
    const { slack, team, lines } = await startApp({ hurry: 200 });
    slack.faults.set(...faults);
    const people = Array.from({ length: 4 }, () => slack.person(team));
    const ends = await Promise.all(
      people.map(async (person, seed) => {
        await person.command();
        await person.press('English');
        return (await walk(person, en, seed)).end;
      }),
    );
    expect(ends).toEqual(people.map(() => 'result'));
    expect(slack.complaints).toEqual([]);
    expect(lines.filter((line) => !isStructural(line))).toEqual([]);
  });

  it('to one person holds up no other', async () => {
    const { slack, kari, team } = await begun({ hurry: 1 });
    const ola = slack.person(team);
    slack.faults.set({ kind: 'too-many', retryAfter: 2, times: 1, methods: ['chat.postMessage'] });
    const slow = kari.type('India');
    await until(() => slack.world.messages.some(({ text }) => text === 'India'));
    await until(() => slack.faults.count > 0);
    // Whoever waits for the app to be idle waits for the slow one as well: the page is looked for by itself.
    const quick = ola.openHome();
    await until(() => ola.user.home !== undefined);
    expect(kari.last()).not.toContain(en('tiesToNorway'));
    await Promise.all([slow, quick]);
    expect(kari.last()).toContain(en('tiesToNorway'));
  });

  it('a message that was deleted is written anew', async () => {
    const { kari, slack } = await begun();
    const held = kari.hold(en('control-why'));
    held.message.deleted = true;
    await kari.pressHeld(held);
    expect(kari.last()).toContain(en('why-heading'));
    expect(slack.complaints).toEqual(['/api/chat.update: message_not_found']);
  });

  it('a form that is asked for too late is not lost without a word', async () => {
    const { kari, slack } = await begun();
    await kari.pressHeld(kari.hold(en('slack-several')), { trigger_id: 'gone' });
    expect(kari.modal).toBeUndefined();
    expect(kari.transcript()).toContain(en('slack-too-late'));
    expect(slack.complaints).toEqual(['/api/views.open: expired_trigger_id']);
  });

  it('a form whose answers take long stays, says so, and says when they are kept', async () => {
    const { kari, slack } = await begun({ hurry: 1 });
    await kari.press(en('slack-several'));
    slack.faults.set({ kind: 'too-many', retryAfter: 3, times: 1, methods: ['chat.postMessage'] });
    const sent = kari.submit({ [en('citizenship')]: ['India'], [en('tiesToNorway')]: 'No' });
    await until(() => kari.formText().includes(en('slack-form-waiting')));
    await sent;
    expect(kari.formText()).toBe(en('slack-form-kept'));
    expect(kari.transcript()).toContain('Citizenship: India');
    expect(slack.complaints).toEqual([]);
  });

  it('a form that is overtaken by a crash is gone on with', async () => {
    const { kari, slack, app } = await begun({
      environment: { VEIVISER_STORE: `sqlite:${temporary()}/s.sqlite` },
      hurry: 1,
    });
    await kari.press(en('slack-several'));
    slack.faults.set({ kind: 'too-many', retryAfter: 300 });
    const sent = kari.submit({ [en('citizenship')]: ['India'], [en('tiesToNorway')]: 'No' });
    await until(() => kari.formText().includes(en('slack-form-waiting')));
    slack.faults.set();
    await app.restart();
    await sent;
    await slack.idle();
    await kari.command('answers');
    expect(kari.offered()).toEqual(expect.arrayContaining(['Citizenship: India', 'Ties to Norway: No']));
    expect(slack.complaints).toEqual([]);
  });

  it('a token that was revoked without a word stops nothing', async () => {
    const { kari, install, lines } = await begun();
    install.isRevoked = true;
    await kari.type('India');
    install.isRevoked = false;
    await kari.type('No');
    expect(kari.last()).toContain(en('offer'));
    expect(lines.some((line) => line.includes('not-installed'))).toBe(true);
    expect(lines.filter((line) => !isStructural(line))).toEqual([]);
  });

  it('a person who is gone stops nothing', async () => {
    const { kari, slack, team } = await begun();
    const ola = slack.person(team);
    kari.user.deleted = true;
    await kari.type('India');
    await ola.command();
    await ola.press('English');
    expect((await walk(ola, en, 1)).end).toBe('result');
  });

  it('a flood is slowed and told once, and the case is kept', async () => {
    const { kari, slack, team } = await begun();
    const ola = slack.person(team);
    await Promise.all(Array.from({ length: 150 }, () => kari.type('blah')));
    await ola.command();
    expect(ola.offered()).toEqual(['English', 'Norsk bokmål']);
    expect(count(kari.transcript(), en('slack-slow-down'))).toBe(1);
    await kari.type('India');
    expect(kari.transcript()).toContain('Citizenship: India');
    expect(slack.complaints).toEqual([]);
  });
});

describe('what people send', () => {
  it('mentions, links, markup and long texts are only text', async () => {
    const { kari, slack } = await begun();
    for (const text of [
      '<!channel> <@U1> <https://evil.example|click>',
      '*bold* _it_ ~x~ `code`',
      'x'.repeat(12_000),
      '\u202eolleh',
      '{"type":"section"}',
    ]) {
      await kari.type(text);
      expect(kari.last()).toContain(en('citizenship'));
    }
    await kari.type('', { files: true });
    expect(kari.last()).toBe(en('slack-unsupported'));
    await kari.countries('India');
    expect(kari.transcript()).toContain('Citizenship: India');
    expect(slack.complaints).toEqual([]);
  });

  it('a form that is far too long, or made up by hand, changes nothing', async () => {
    const { kari, slack } = await begun();
    await kari.press(en('slack-several'));
    await kari.submit({
      [en('citizenship')]: ['India'],
      [en('tiesToNorway')]: 'No',
      [en('offer')]: 'Yes, in writing',
      [en('employerKind')]: 'A company in Norway',
      [en('positionPercent')]: 'x'.repeat(50_000),
    });
    expect(Object.keys(kari.errors)).toEqual(['positionPercent']);
    const view = {
      callback_id: 'several',
      private_metadata: '{"turn":"x"}',
      state: { values: { a: 1, __proto__: {} } },
    };
    const common = {
      type: 'view_submission',
      team: { id: kari.user.team },
      user: { id: kari.user.id, team_id: kari.user.team },
    };
    for (const made of [
      view,
      { ...view, private_metadata: 'nonsense' },
      { callback_id: 'shared', private_metadata: '{}' },
      { callback_id: 'x' },
      {},
    ]) {
      expect((await slack.interact({ ...common, trigger_id: slack.world.next('t'), view: made })).status).toBe(200);
    }
    await slack.idle();
    await kari.command('export');
    expect(JSON.parse(kari.files()[0] ?? '').facts).toEqual({});
    expect(slack.complaints).toEqual([]);
  });

  it('a guest is helped like everybody; somebody of a connected workspace is told where to ask', async () => {
    const { slack, team, install } = await begun();
    const guest = slack.person(team, { isGuest: true });
    await guest.command();
    expect(guest.offered()).toEqual(['English', 'Norsk bokmål']);
    const stranger = slack.person(slack.world.addTeam());
    const { id } = slack.world.addChannel(team, 'public', stranger.user.id, install.bot);
    const before = slack.world.messages.length;
    await slack.event(team, {
      type: 'app_mention',
      channel: id,
      user: stranger.user.id,
      user_team: stranger.user.team,
      text: `<@${install.bot}> India`,
      ts: slack.world.ts(),
    });
    await slack.idle();
    const said = slack.world.messages.slice(before);
    expect(said.map(({ onlyFor, channel }) => [onlyFor, channel])).toEqual([[stranger.user.id, id]]);
    expect(slack.complaints).toEqual([]);
  });
});

describe('a crash', () => {
  it('in the middle of the work loses nothing, and nothing counts twice', async () => {
    const { kari, slack, app } = await begun({
      environment: { VEIVISER_STORE: `sqlite:${temporary()}/s.sqlite` },
      hurry: 1,
    });
    slack.faults.set({ kind: 'too-many', retryAfter: 300 });
    // Taken and acknowledged; what follows from it cannot be said.
    const typed = kari.type('India');
    await new Promise((resolve) => setTimeout(resolve, 100));
    slack.faults.set();
    await app.restart();
    await typed;
    await slack.idle();
    await kari.command('answers');
    expect(kari.offered()).toContain('Citizenship: India');
    expect(slack.complaints).toEqual([]);
  });
});

it('the log holds nothing but structure', async () => {
  const { kari, slack, lines, install } = await begun();
  slack.faults.set({ kind: 'server-error', chance: 0.1 });
  await kari.type('my secret answer');
  await kari.type('India');
  await kari.command('export');
  await kari.openHome();
  const all = lines.join('');
  expect(lines.filter((line) => !isStructural(line))).toEqual([]);
  for (const secret of [
    'secret',
    'India',
    kari.user.id,
    kari.user.team,
    kari.direct.id,
    install.token,
    slack.signingSecret,
  ]) {
    expect(all).not.toContain(secret);
  }
});

it('a case that nobody comes back to is told of, and then erased', async () => {
  const { kari, slack, app, team } = await begun();
  const ola = slack.person(team);
  await ola.command();
  await kari.type('India');
  app.day = '2027-02-13';
  await app.serving.expire();
  expect(kari.last()).toContain(en('slack-expiry-soon', { date: '20 February 2027' }));
  app.day = '2027-02-20';
  await app.serving.expire();
  expect(kari.last()).toBe(en('slack-expired', { days: 90 }));
  await kari.command('export');
  expect(kari.transcript()).toContain(en('slack-export-nothing'));
  expect(slack.complaints).toEqual([]);
});
