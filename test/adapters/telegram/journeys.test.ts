// Whole journeys by pressing what is shown, in both languages, by polling and by webhook, against the strict fake.
import { describe, expect, it } from 'vitest';
import { createInterview } from '../../../src/app/interview.ts';
import { flows } from '../../../src/flows/index.ts';
import { locales } from '../../../src/interview/snapshot.ts';
import { walk } from '../../support/telegram-driver.ts';
import { startBot } from './bot.ts';
import { isStructural } from './structure.ts';

const { words } = createInterview(true, 'telegram');
const ways = (['polling', 'webhook'] as const).flatMap((by) => locales.map((locale) => [by, locale] as const));

describe.each(ways)('by %s, in %s', (by, locale) => {
  it.each([...flows.keys()])('every person walks %s to its end', async (flow) => {
    const bot = await startBot({ by });
    const people = Array.from({ length: 8 }, () => bot.telegram.person({ language: locale }));
    const walks = await Promise.all(
      people.map(async (person, seed) => {
        await person.start(flow);
        return walk(person, words[locale], seed);
      }),
    );
    expect(walks.map(({ end }) => end)).toEqual(walks.map(() => 'result'));
    expect(bot.telegram.complaints).toEqual([]);
    expect(bot.lines.filter((line) => !isStructural(line))).toEqual([]);
  });
});

describe('a person', () => {
  it('whose language we do not speak is asked for one', async () => {
    const bot = await startBot();
    const pawel = bot.telegram.person({ language: 'pl' });
    await pawel.start('eligibility');
    expect(pawel.buttons()).toEqual(['English', 'Norsk bokmål']);
    await pawel.press('Norsk bokmål');
    expect(pawel.transcript()).toContain(words.nb('flow-eligibility'));
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('changes an answer, goes back, asks why, and starts over', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.press('India');
    await kari.press(words.en('telegram-done', { count: 1 }));
    await kari.press('No');
    await kari.press(words.en('control-why'));
    expect(kari.last()).toContain(words.en('why-heading'));
    await kari.press(words.en('control-back'));
    expect(kari.last()).toContain(words.en('tiesToNorway'));
    await kari.press('Yes');
    await kari.type('/answers');
    await kari.press('Citizenship');
    await kari.press('Nigeria');
    await kari.press(words.en('telegram-done', { count: 1 }));
    expect(kari.transcript()).toContain('Citizenship: Nigeria');
    await kari.type('/restart');
    await kari.press('Yes');
    expect(kari.last()).toContain(words.en('citizenship'));
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('finds a country by typing, and ticks several', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.type('guin');
    expect(kari.buttons()).toEqual(expect.arrayContaining(['Guinea', 'Equatorial Guinea', 'Papua New Guinea']));
    await kari.press('Guinea');
    await kari.type('and Norway');
    expect(kari.transcript()).toMatch(/Citizenship: (Guinea and Norway|Norway and Guinea)/);
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('ticks what a contract holds, or says that it is none of it, and is asked only about that', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    const say = words.en;
    await kari.start('offer');
    await kari.press(say('reviewDepth.is-full'));
    while (!kari.last().includes(say('payExtras'))) await kari.press(say('control-dont-know'));
    expect(kari.last()).toContain(say('choices-how'));
    await kari.press(say('payExtras.is-bonus'));
    await kari.press(say('payExtras.is-raise'));
    await kari.press(say('payExtras.is-on-call'));
    await kari.press(`✓ ${say('payExtras.is-raise')}`);
    await kari.press(say('choices-onward'));
    expect(kari.transcript()).toContain('What comes with the pay: A bonus and being on call (vakt)');
    expect(kari.last()).toContain(say('bonusTerms'));
    await kari.press(say('bonusTerms.is-clear'));
    expect(kari.last()).toContain(say('onCallTerms'));
    await kari.type('/answers');
    // What was ticked stands ticked when it is looked at again.
    await kari.type('change what comes with the pay');
    await kari.press(`✓ ${say('payExtras.is-bonus')}`);
    await kari.type('shares');
    expect(kari.transcript()).toContain('What comes with the pay: Shares or options and being on call (vakt)');
    while (!kari.last().includes(say('costTerms'))) await kari.press(say('control-dont-know'));
    await kari.press(say('none-of-these'));
    expect(kari.transcript()).toContain(`${say('costTerms.label')}: ${say('none-of-these')}`);
    expect(kari.last()).toContain(say('moveCosts'));
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('corrects an answer by editing the message that gave it', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.type('India');
    expect(kari.transcript()).toContain('Citizenship: India');
    await kari.edit('Nigeria');
    expect(kari.transcript()).toContain('Citizenship: Nigeria');
    expect(kari.transcript()).not.toContain('Citizenship: India');
    expect(kari.last()).toContain(words.en('tiesToNorway'));
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('reads one line for each answer, also when it is given again', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start();
    await kari.type('India');
    await kari.press('No');
    await kari.press(words.en('control-back'));
    await kari.press('Yes');
    expect(kari.transcript()).not.toContain('Ties to Norway: No');
    expect(kari.transcript().match(/Ties to Norway: Yes/g)).toHaveLength(1);
    bot.telegram.ageMessages(kari.chat);
    await kari.press(words.en('control-back'));
    await kari.press('No');
    // What is too old to be deleted does not go on saying what is no longer so.
    expect(kari.transcript()).not.toContain('Ties to Norway: Yes');
    expect(bot.telegram.complaints).toEqual([expect.stringContaining("message can't be deleted")]);
  });

  it('hears of what can be pressed, and of no numbers where none are shown', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.type('India');
    await kari.type('9');
    expect(kari.last()).toContain(words.en('telegram-problem-no-such-number'));
    await kari.type('?');
    expect(kari.last()).toContain(words.en('telegram-about-more'));
    expect(words.en('telegram-about-more')).toContain(words.en('control-why'));
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('keeps what is ticked when something else is asked or misunderstood', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.press('Pakistan');
    await kari.press(words.en('control-why'));
    expect(kari.buttons()[0]).toBe('✓ Pakistan');
    await kari.type('asdfgh');
    expect(kari.buttons()[0]).toBe('✓ Pakistan');
    await kari.press('Brazil');
    await kari.press(words.en('telegram-done', { count: 2 }));
    expect(kari.transcript()).toContain('Citizenship: Pakistan and Brazil');
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('edits a message whose answer is no longer asked for, and is shown the answers', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start();
    await kari.type('India');
    await kari.type('no');
    await kari.type('/restart');
    await kari.press('Yes');
    await kari.edit('yes', { back: 1 });
    expect(kari.last()).toContain(words.en('check-heading'));
    expect(kari.last()).not.toContain(words.en('problem-not-understood'));
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('sees the commands and what the bot is for, in their language', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person({ language: 'nb' });
    expect(kari.menu()).toEqual(
      [...flows.keys()].concat(
        'choose',
        'ask',
        'answers',
        'papers',
        'carry',
        'language',
        'privacy',
        'export',
        'forget',
        'cancel',
        'help',
      ),
    );
    const { description } = bot.telegram.methods.about.text('description', { language_code: 'nb' });
    expect(description).toBe(words.nb('telegram-description'));
  });

  it('gets a copy of everything, and has everything erased', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person({ language: 'nb' });
    await kari.type('/export');
    expect(kari.last()).toBe(words.nb('telegram-export-nothing'));
    await kari.start('eligibility');
    await kari.type('India');
    await kari.type('/export');
    const [document] = kari.documents();
    expect(JSON.parse(document?.text ?? '')).toMatchObject({
      facts: { citizenship: ['IN'] },
      chat: { id: kari.chat, lastUsed: bot.day },
    });
    await kari.type('/forget');
    expect(kari.last()).toBe(words.nb('telegram-forgotten'));
    expect(kari.buttons()).toEqual([]);
    await kari.type('/export');
    expect(kari.last()).toBe(words.nb('telegram-export-nothing'));
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('gets a copy also of what a change has put aside', async () => {
    const bot = await startBot();
    const kari = bot.telegram.person();
    await kari.start('eligibility');
    await kari.type('India');
    await kari.type('no');
    await kari.start('change');
    await kari.type('lost job');
    await kari.type('/export');
    expect(JSON.parse(kari.documents()[0]?.text ?? '')).toMatchObject({
      facts: { citizenship: ['IN'], changeKind: 'lost-job' },
      former: { tiesToNorway: false },
    });
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('reads what is kept, and who runs the bot', async () => {
    const bot = await startBot({ environment: { VEIVISER_OPERATOR: 'Ola <ola@example.org>' } });
    const kari = bot.telegram.person();
    await kari.type('/privacy');
    expect(kari.last()).toContain('Who: Ola <ola@example.org>');
  });
});
