// Whole journeys by pressing what is shown, in both languages, over HTTP, against the strict fake.
import { describe, expect, it } from 'vitest';
import { flows } from '../../../src/flows/index.ts';
import { locales } from '../../../src/interview/snapshot.ts';
import { walk } from '../../support/slack-driver.ts';
import { startApp } from './app.ts';
import { words } from './drawing.ts';
import { isStructural } from './structure.ts';

const { en, nb } = words;
const names = { en: 'English', nb: 'Norsk bokmål' } as const;

const ways = (['http', 'socket'] as const).flatMap((by) => locales.map((locale) => [by, locale] as const));

describe.each(ways)('by %s, in %s', (by, locale) => {
  it.each([...flows.keys()])('every person walks %s to its end', { timeout: 60_000 }, async (flow) => {
    const { slack, team, lines } = await startApp({ by, hurry: 1000 });
    const people = Array.from({ length: by === 'http' ? 5 : 2 }, () => slack.person(team));
    const walks = await Promise.all(
      people.map(async (person, seed) => {
        await person.command(flow);
        await person.press(names[locale]);
        return walk(person, words[locale], seed);
      }),
    );
    expect(walks.map(({ end }) => end)).toEqual(walks.map(() => 'result'));
    expect(slack.complaints).toEqual([]);
    expect(lines.filter((line) => !isStructural(line))).toEqual([]);
    expect(Math.max(...slack.deliveries.map(({ milliseconds }) => milliseconds))).toBeLessThan(3000);
  });
});

/** Somebody who has begun in English and read who may read along. */
async function begun(options?: Parameters<typeof startApp>[0]) {
  const app = await startApp(options);
  const kari = app.slack.person(app.team);
  await kari.command('eligibility');
  await kari.press('English');
  await kari.press(en('slack-begin'));
  return { ...app, app, kari };
}

/** Somebody with a result. */
async function concluded() {
  const all = await begun({ hurry: 1000 });
  expect((await walk(all.kari, en, 0)).end).toBe('result');
  return all;
}

describe('before the first question', () => {
  it('a person is told who may read along, and goes on with one press', async () => {
    const { slack, team } = await startApp();
    const kari = slack.person(team);
    await kari.type('hello');
    await kari.press('Norsk bokmål');
    expect(kari.last()).toContain(nb('slack-privacy-first'));
    expect(kari.offered()).toEqual([nb('slack-begin')]);
    // Whatever is typed before is no answer.
    await kari.type('India');
    expect(kari.last()).toBe([nb('slack-privacy-first'), `[${nb('slack-begin')}]`].join('\n'));
    expect(kari.transcript()).not.toContain(nb('welcome-back', { count: 0 }));
    await kari.press(nb('slack-begin'));
    expect(kari.offered()).toEqual(expect.arrayContaining([...flows.keys()].map((flow) => nb(`flow-${flow}`))));
    await kari.command('export');
    expect(JSON.parse(kari.files()[0] ?? '').facts).toEqual({});
    expect(slack.complaints).toEqual([]);
  });
});

describe('in the private conversation', () => {
  it('every kind of question is answered by what is native to it, or by typing', async () => {
    const { kari, slack } = await begun();
    expect(kari.kinds()).toContain('multi_external_select');
    await kari.countries('India', 'Nigeria');
    await kari.press('No');
    await kari.type('Yes, in writing');
    await kari.press('A company in Norway');
    expect(kari.kinds()).toContain('number_input');
    await kari.fill('100', 'button');
    expect(kari.last()).toContain('Position percentage: 100 percent');
    expect(kari.transcript()).toContain('Citizenship: India and Nigeria');
    expect(slack.complaints).toEqual([]);
  });

  it('what a contract holds is ticked, and asked about; or it is none of it', async () => {
    const { kari, slack } = await begun();
    await kari.command('offer');
    await kari.press(en('reviewDepth.is-full'));
    while (!kari.last().includes(en('payExtras'))) await kari.press(en('control-dont-know'));
    await kari.tick(en('payExtras.is-bonus'), en('payExtras.is-on-call'));
    expect(kari.last()).toContain('What comes with the pay: A bonus and being on call (vakt)');
    expect(kari.last()).toContain(en('bonusTerms'));
    await kari.press(en('bonusTerms.is-clear'));
    await kari.press(en('onCallTerms.is-paid'));
    while (!kari.last().includes(en('costTerms'))) await kari.press(en('control-dont-know'));
    const onward = kari.hold(en('slack-go-on'));
    await kari.press(en('slack-go-on'));
    expect(kari.last()).toBe(en('slack-nothing-ticked'));
    await kari.press(en('none-of-these'));
    expect(kari.transcript()).toContain(`${en('costTerms.label')}: ${en('none-of-these')}`);
    // An older question has nothing to fill in any more.
    await kari.pressHeld(onward);
    expect(kari.transcript()).toContain(en('problem-stale'));
    expect(kari.transcript().split(en('slack-nothing-ticked'))).toHaveLength(2);
    expect(slack.complaints).toEqual([]);
  });

  it('hears of no numbers where none are shown, and that its answers are kept for a while', async () => {
    const { kari, slack } = await begun();
    await kari.countries('India');
    await kari.type('9');
    expect(kari.last()).toContain(en('slack-problem-no-such-number'));
    await kari.type('?');
    expect(kari.last()).toContain(en('slack-about-more'));
    await kari.command('cancel');
    expect(kari.last()).toBe(en('slack-quit-unsaved'));
    await kari.command();
    expect(kari.last()).toContain(en('tiesToNorway'));
    expect(slack.complaints).toEqual([]);
  });

  it('sees all answers that are looked over, also where a menu changes them', async () => {
    const { kari, slack } = await begun();
    for (const answer of ['India', 'no', 'yes, in writing', 'a company in Norway', '100', 'a bachelor'])
      await kari.type(answer);
    await kari.command('answers');
    expect(kari.last()).toMatch(/^• Citizenship: India$/m);
    expect(kari.last()).toMatch(/^• Job offer: Yes, in writing$/m);
    await kari.press('Job offer: Yes, in writing');
    expect(kari.last()).toContain(en('offer'));
    expect(slack.complaints).toEqual([]);
  });

  it('goes back, asks why, changes an answer, and starts over', async () => {
    const { kari, slack } = await begun();
    await kari.countries('India');
    await kari.press(en('control-why'));
    expect(kari.last()).toContain(en('why-heading'));
    await kari.press('No');
    await kari.press(en('control-back'));
    expect(kari.last()).toContain(en('tiesToNorway'));
    await kari.press('✓ No');
    await kari.command('answers');
    await kari.press('Citizenship: India');
    await kari.countries('Nigeria');
    await kari.type('check');
    expect(kari.offered()).toContain('Citizenship: Nigeria');
    await kari.press(en('control-restart'));
    await kari.press('Yes');
    expect(kari.last()).toContain(en('citizenship'));
    expect(slack.complaints).toEqual([]);
  });

  it('corrects an answer by editing the message that gave it, and no other', async () => {
    const { kari, slack } = await begun();
    await kari.type('India');
    await kari.type('nonsense');
    await kari.edit('Nigeria', 1);
    expect(kari.last()).toContain(en('tiesToNorway'));
    await kari.edit('No');
    expect(kari.last()).toContain(en('offer'));
    await kari.press('Yes, in writing');
    await kari.edit('Brazil', 1);
    await kari.command('answers');
    expect(kari.offered()).toEqual(
      expect.arrayContaining(['Citizenship: Brazil', 'Ties to Norway: No', 'Job offer: Yes, in writing']),
    );
    expect(slack.complaints).toEqual([]);
  });

  it('a question in the middle is answered, and the interview goes on', async () => {
    const { kari, slack } = await begun();
    await kari.command('can I work remotely?');
    expect(kari.transcript()).toMatch(/remote/i);
    expect(kari.last()).toContain(en('citizenship'));
    await kari.countries('India');
    expect(kari.last()).toContain(en('tiesToNorway'));
    expect(slack.complaints).toEqual([]);
  });

  it('an empty field gets a kind word, and the question stays', async () => {
    const { kari, slack } = await begun();
    await kari.press(en('slack-go-on'));
    expect(kari.last()).toBe(en('slack-empty'));
    await kari.countries('India');
    expect(kari.transcript()).toContain('Citizenship: India');
    expect(slack.complaints).toEqual([]);
  });

  it('speaks the language that is asked for', async () => {
    const { kari } = await begun();
    await kari.command('language norsk');
    expect(kari.last()).toContain(nb('citizenship'));
    await kari.press(nb('control-language'));
    await kari.press('English');
    expect(kari.last()).toContain(en('citizenship'));
  });

  it('gives a copy of everything, and has everything erased', async () => {
    const { kari, slack, app } = await begun();
    await kari.countries('India');
    await kari.command('export');
    expect(JSON.parse(kari.files()[0] ?? '')).toMatchObject({
      facts: { citizenship: ['IN'] },
      chat: { person: kari.user.id, lastUsed: app.day },
    });
    await kari.command('forget');
    expect(kari.transcript()).toContain(en('slack-forgotten').split('\n')[0]);
    expect(kari.transcript()).not.toContain('Citizenship: India');
    await kari.command('export');
    expect(kari.transcript()).toContain(en('slack-export-nothing'));
    await kari.command();
    expect(kari.offered()).toEqual(['English', 'Norsk bokmål']);
    expect(slack.complaints).toEqual([]);
  });

  it('keeps to the thread of the assistant pane, and suggests what to ask', async () => {
    const { slack, team } = await startApp();
    const kari = slack.person(team);
    const thread = await kari.assistant();
    expect(kari.last()).toContain(en('slack-assistant-hello'));
    const [first = '', ...others] = slack.world.prompts.get(thread) ?? [];
    expect([first, ...others]).toEqual([
      ...[...flows.keys()].slice(0, 3).map((flow) => en(`flow-${flow}`)),
      en('slack-prompt-privacy'),
    ]);
    await kari.type(first, { thread });
    await kari.press('English');
    await kari.press(en('slack-begin'));
    await kari.countries('India');
    expect(kari.visible().filter((each) => each.thread !== thread)).toEqual([]);
    await kari.type(en('slack-prompt-privacy'), { thread });
    expect(kari.last()).toContain('Datatilsynet');
    expect(slack.complaints).toEqual([]);
  });
});

describe('in a channel', () => {
  it('a command is answered to that person alone, and never with the case', async () => {
    const { kari, slack, team, install } = await begun();
    const ola = slack.person(team);
    const { id } = slack.world.addChannel(team, 'public', kari.user.id, ola.user.id, install.bot);
    await kari.countries('India');
    for (const text of ['', 'answers', 'privacy', 'export', 'help', 'language', 'eligibility'])
      await kari.command(text, { channel: id });
    expect(kari.transcript(id)).toContain(en('slack-in-private'));
    expect(kari.transcript(id)).not.toMatch(/India|Citizenship/);
    expect(ola.transcript(id)).toBe('');
    expect(slack.complaints).toEqual([]);
  });

  it('a mention is a typed answer, and what comes of it is said in private', async () => {
    const { kari, slack, team, install } = await begun();
    const ola = slack.person(team);
    const { id } = slack.world.addChannel(team, 'public', kari.user.id, ola.user.id, install.bot);
    await kari.mention(id, 'India');
    expect(kari.transcript(id)).toContain(en('slack-in-private'));
    expect(ola.transcript(id)).not.toContain('veiviser');
    expect(kari.last()).toContain(en('tiesToNorway'));
    await kari.mention(id, '');
    expect(kari.last()).toContain(en('tiesToNorway'));
    expect(slack.complaints).toEqual([]);
  });
});

describe('the desk', () => {
  it('shows the case at a glance to its person, and what can be done with it', async () => {
    const { slack, team } = await startApp();
    const kari = slack.person(team);
    await kari.openHome();
    expect(kari.homeText()).toContain(en('slack-home-intro'));
    await kari.pressHome('Norsk bokmål');
    expect(kari.homeText()).toContain(nb('slack-home-intro'));
    await kari.pressHome(nb('slack-home-start'));
    await kari.press(nb('slack-begin'));
    await kari.countries('India');
    await kari.press('Nei');
    await kari.openHome();
    expect(kari.homeText()).toMatch(/Statsborgerskap: India/);
    await kari.pressHome('English');
    expect(kari.homeText()).toMatch(/Citizenship: India/);
    expect(kari.last()).toContain(en('offer'));
    await kari.pressHome(en('slack-home-continue'));
    expect(kari.last()).toContain(en('offer'));
    await kari.pressHome(en('control-check'));
    expect(kari.last()).toContain(en('check-heading'));
    await kari.pressHome(en('slack-export'));
    expect(kari.files()).toHaveLength(1);
    expect(kari.homeText()).not.toContain(en('control-papers'));
    await kari.pressHome(en('control-forget'));
    expect(kari.homeText()).not.toMatch(/India/);
    expect(slack.complaints).toEqual([]);
  });
});

it('the desk puts the questions of each interview together under that interview', async () => {
  const { kari, slack } = await begun();
  await kari.countries('India');
  await kari.press('No');
  await kari.openHome();
  await kari.pressHome(en('slack-several'), en('flow-arrival'));
  expect(kari.formText()).toContain(en('permitStage'));
  expect(kari.formText()).not.toContain(en('offer'));
  expect(kari.last()).toContain(en('permitStage'));
  expect(slack.complaints).toEqual([]);
});

it('the desk of somebody with a result has the papers', async () => {
  const { kari, slack } = await concluded();
  await kari.openHome();
  await kari.pressHome(en('control-papers'));
  // Taking papers from it, one still has it.
  expect(kari.homeText()).toContain(`[${en('control-papers')}] [${en('slack-share')}]`);
  await kari.press(en('paper-report'));
  await kari.pressHome(en('slack-share'));
  expect(kari.formText()).toContain(en('slack-share-to'));
  expect(kari.files()[0]).toContain('<html lang="en">');
  expect(slack.complaints).toEqual([]);
});

describe('several questions on one form', () => {
  it('are checked together, and kept when all are right', async () => {
    const { kari, slack } = await begun();
    await kari.press(en('slack-several'));
    expect(kari.formText()).toContain(en('citizenship'));
    await kari.submit({
      [en('citizenship')]: ['India'],
      [en('tiesToNorway')]: 'No',
      [en('offer')]: 'Yes, in writing',
      [en('employerKind')]: 'A company in Norway',
      [en('positionPercent')]: 'nonsense',
    });
    expect(Object.keys(kari.errors)).toEqual(['positionPercent']);
    expect(kari.transcript()).not.toContain('Citizenship: India');
    await kari.submit({
      [en('citizenship')]: ['India'],
      [en('tiesToNorway')]: 'No',
      [en('offer')]: 'Yes, in writing',
      [en('employerKind')]: 'A company in Norway',
      [en('positionPercent')]: '100',
    });
    expect(kari.errors).toEqual({});
    expect(kari.modal).toBeUndefined();
    expect(kari.last()).toContain(en('positionLevel'));
    expect(kari.transcript()).toMatch(/Citizenship: India\n.*Ties to Norway: No/);
    await kari.command('answers');
    expect(kari.offered()).toEqual(expect.arrayContaining(['Citizenship: India', 'Position percentage: 100 percent']));
    expect(slack.complaints).toEqual([]);
  });

  it('have boxes to tick, with a hint that fits a form, and not some and none at once', async () => {
    const { kari, slack } = await begun();
    await kari.command('offer');
    await kari.press(en('reviewDepth.is-full'));
    while (!kari.last().includes(en('payExtras'))) await kari.press(en('control-dont-know'));
    await kari.press(en('slack-several'));
    expect(kari.formText()).toContain(en('slack-form-choices-how'));
    expect(kari.formText()).not.toContain(en('slack-choices-how'));
    const bonus = en('payExtras.is-bonus');
    await kari.submit({ [en('payExtras')]: [bonus, en('none-of-these')] });
    expect(kari.errors).toEqual({ payExtras: en('problem-some-and-none') });
    await kari.submit({ [en('payExtras')]: [bonus] });
    expect(kari.transcript()).toContain(`${en('payExtras.label')}: ${bonus}`);
    expect(slack.complaints).toEqual([]);
  });

  it('count as "I don\'t know" where they are left empty', async () => {
    const { kari, slack } = await begun();
    await kari.press(en('slack-several'));
    await kari.submit({ [en('citizenship')]: ['India'], [en('positionPercent')]: '100' });
    expect(kari.last()).toBe(en('slack-unneeded', { questions: en('positionPercent.label') }));
    await kari.command('answers');
    expect(kari.offered()).toContain(`Ties to Norway: ${en('answer-unknown')}`);
    expect(slack.complaints).toEqual([]);
  });

  it('ask for nothing that was told before its turn', async () => {
    const { kari, slack } = await begun();
    await kari.type('I am from India, my employer is a company in Norway, 45k a month');
    await kari.press(en('yes'));
    await kari.press(en('slack-several'));
    expect(kari.formText()).toContain(en('tiesToNorway'));
    for (const told of ['citizenship', 'employerKind', 'basePay'] as const)
      expect(kari.formText()).not.toContain(en(told));
    expect(slack.complaints).toEqual([]);
  });

  it('open by the shortcut too, after the word about privacy', async () => {
    const { slack, team } = await startApp();
    const kari = slack.person(team);
    await kari.shortcut();
    expect(kari.formText()).toContain(en('slack-privacy-first'));
    await kari.submit({ [en('choose-language')]: 'Norsk bokmål' });
    expect(kari.formText()).toContain(nb('slack-began'));
    expect(kari.last()).toContain(nb('choose-flow'));
    await kari.shortcut();
    expect(kari.formText()).toContain(nb('citizenship'));
    expect(slack.complaints).toEqual([]);
  });

  it('that were answered in another window are not answered twice', async () => {
    const { kari, slack } = await begun();
    await kari.press(en('slack-several'));
    const asked = kari.modal;
    await kari.countries('Denmark');
    await kari.submit({ [en('citizenship')]: ['India'] });
    expect(asked && kari.formText()).toContain(en('slack-answered-before'));
    expect(kari.transcript()).not.toContain('India');
    expect(slack.complaints).toEqual([]);
  });
});

describe('sharing', () => {
  it('sends the verdict without personal facts, after a preview, and takes it back', async () => {
    const { kari, slack, team, install } = await concluded();
    const ola = slack.person(team);
    const { id } = slack.world.addChannel(team, 'public', kari.user.id, ola.user.id, install.bot);
    await kari.press(en('slack-share'));
    await kari.submit({ [en('slack-share-to')]: id });
    const preview = kari.formText();
    expect(preview).toContain(en('slack-preview-intro'));
    expect(preview).toContain('@somebody shares');
    expect(preview).toContain(en('result-heading'));
    expect(ola.transcript(id)).toBe('');
    await kari.submit();
    const shared = ola.transcript(id);
    expect(shared).toContain(en('result-heading'));
    await kari.command('export');
    const { facts } = JSON.parse(kari.files()[0] ?? '{}');
    expect(Object.keys(facts).length).toBeGreaterThan(4);
    expect(shared).not.toMatch(/India|master|bachelor|percent|kroner|NOK|Citizenship/i);
    await kari.press(en('slack-withdraw'));
    expect(kari.transcript()).toContain(en('slack-withdrawn'));
    expect(ola.transcript(id)).toBe('');
    expect(slack.complaints).toEqual([]);
  });

  it('sends the whole report to a person, and takes it back when all is forgotten', async () => {
    const { kari, slack, team } = await concluded();
    const ola = slack.person(team);
    await kari.press(en('slack-share'));
    await kari.submit({ [en('slack-share-to')]: ola.user.id, [en('slack-share-what')]: en('slack-share-report') });
    await kari.submit();
    expect(ola.transcript()).toContain(en('sources-heading'));
    await kari.command('forget');
    expect(ola.transcript()).toBe('');
    expect(slack.complaints).toEqual([]);
  });

  it.each([
    ['it is not in', 'not_in_channel', {}],
    ['that is closed', 'is_archived', { archived: true }],
    ['that is deleted', 'channel_not_found', { deleted: true }],
  ])(
    'says kindly that nothing can be sent to a channel %s',
    async (_, reason, { archived = false, deleted = false }: { archived?: boolean; deleted?: boolean }) => {
      const { kari, slack, team } = await concluded();
      const channel = slack.world.addChannel(team, 'private', kari.user.id);
      await kari.press(en('slack-share'));
      await kari.submit({ [en('slack-share-to')]: channel.id });
      channel.archived = archived;
      if (deleted) slack.world.channels.delete(channel.id);
      await kari.submit();
      expect(kari.last()).toBe(en('slack-share-failed'));
      expect(slack.complaints).toEqual([`/api/chat.postMessage: ${reason}`]);
    },
  );

  it('shows again what has changed since it was looked at', async () => {
    const { kari, slack, team } = await concluded();
    const ola = slack.person(team);
    await kari.press(en('slack-share'));
    await kari.submit({ [en('slack-share-to')]: ola.user.id });
    await kari.type('help');
    await kari.submit();
    expect(kari.formText()).toContain(en('slack-preview-intro'));
    expect(ola.transcript()).toBe('');
    await kari.submit();
    expect(ola.transcript()).toContain(en('result-heading'));
    expect(slack.complaints).toEqual([]);
  });
});
