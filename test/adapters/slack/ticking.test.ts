// What is ticked in a list, and not sent yet: it stays ticked whatever else is said, shown or looked at meanwhile.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementsIn, optionsOf } from '../../support/slack/screen.ts';
import { startApp } from './app.ts';
import { words } from './drawing.ts';

const { en, nb } = words;
const bonus = en('payExtras.is-bonus');
const shares = en('payExtras.is-equity');

/** Somebody who is asked what comes with the pay. */
async function asked(options?: Parameters<typeof startApp>[0]) {
  const app = await startApp(options);
  const kari = app.slack.person(app.team);
  await kari.command('offer');
  await kari.press('English');
  await kari.press(en('slack-begin'));
  await kari.press(en('reviewDepth.is-full'));
  while (!kari.last().includes(en('payExtras'))) await kari.press(en('control-dont-know'));
  return { app, kari, slack: app.slack };
}

const told = (kari: Awaited<ReturnType<typeof asked>>['kari']) =>
  kari
    .transcript()
    .match(new RegExp(`${en('payExtras.label')}: .*`, 'g'))
    ?.at(-1);

describe('what is ticked in a list', () => {
  it('stays ticked when something is asked, misunderstood or looked at in between', async () => {
    const { kari, slack } = await asked();
    await kari.check(bonus, shares);
    await kari.press(en('control-why'));
    expect(kari.checked()).toEqual([bonus, shares]);
    await kari.command('ask can I work remotely?');
    expect(kari.checked()).toEqual([bonus, shares]);
    await kari.type('qwertyuiop');
    expect(kari.checked()).toEqual([bonus, shares]);
    await kari.command('answers');
    await kari.press(en('control-resume'));
    expect(kari.checked()).toEqual([bonus, shares]);
    await kari.press(en('control-back'));
    await kari.press(en('control-dont-know'));
    expect(kari.checked()).toEqual([bonus, shares]);
    await kari.goOn();
    expect(told(kari)).toContain('A bonus and shares or options');
    expect(slack.complaints).toEqual([]);
  });

  it('stays ticked when the language is switched, and when the app has been down', async () => {
    const store = join(mkdtempSync(join(tmpdir(), 'veiviser-')), 'store.sqlite');
    const { kari, app, slack } = await asked({ environment: { VEIVISER_STORE: `sqlite:${store}` } });
    await kari.check(bonus);
    await app.restart();
    await kari.command();
    expect(kari.checked()).toEqual([bonus]);
    await kari.press(en('control-language'));
    await kari.press('Norsk bokmål');
    expect(kari.checked()).toEqual([nb('payExtras.is-bonus')]);
    expect(slack.complaints).toEqual([]);
  });

  it('is answered together with what is typed', async () => {
    const { kari, slack } = await asked();
    await kari.check(bonus);
    await kari.type('on call');
    expect(told(kari)).toContain('A bonus and being on call (vakt)');
    expect(slack.complaints).toEqual([]);
  });

  it('is asked about where what is typed does not fit it', async () => {
    const { kari, slack } = await asked();
    await kari.check(bonus);
    await kari.type('none');
    await kari.press(en('yes'));
    expect(told(kari)).toBe(`${en('payExtras.label')}: ${bonus}`);
    while (!kari.last().includes(en('costTerms'))) await kari.press(en('control-dont-know'));
    await kari.check(en('costTerms.is-sign-on'));
    await kari.type('a home');
    if (kari.offered().includes(en('yes'))) await kari.press(en('yes'));
    expect(kari.transcript()).toMatch(/What can cost you: A signing or moving sum to pay back and a home rented/);
    expect(slack.complaints).toEqual([]);
  });

  it('is not taken for none of them by a press beside it', async () => {
    const { kari, slack } = await asked();
    await kari.check(bonus);
    await kari.press(en('none-of-these'));
    expect(kari.last()).toContain(en('problem-some-and-none'));
    expect(kari.checked()).toEqual([bonus]);
    await kari.check();
    await kari.press(en('none-of-these'));
    expect(told(kari)).toBe(`${en('payExtras.label')}: ${en('none-of-these')}`);
    expect(slack.complaints).toEqual([]);
  });

  it('is ticked on the form as well', async () => {
    const { kari, slack } = await asked();
    await kari.check(bonus);
    await kari.press(en('slack-several'));
    expect(kari.formText()).toContain(`[x] ${bonus}`);
    await kari.submit();
    expect(told(kari)).toContain(bonus);
    expect(slack.complaints).toEqual([]);
  });

  it('is not what was answered: a list that is answered shows its answer when it is looked at again', async () => {
    const { kari, slack } = await asked();
    await kari.check(bonus);
    await kari.type('can I work remotely?');
    await kari.check();
    await kari.press(en('none-of-these'));
    await kari.type(`change ${en('payExtras.label')}`);
    expect(kari.checked()).toEqual([]);
    await kari.tick(shares);
    await kari.type(`change ${en('payExtras.label')}`);
    expect(kari.checked()).toEqual([shares]);
    expect(slack.complaints).toEqual([]);
  });

  it('says what can be done where nothing is ticked', async () => {
    const { kari, slack } = await asked();
    await kari.check(bonus);
    await kari.check();
    await kari.goOn();
    expect(kari.last()).toBe(en('slack-nothing-ticked'));
    expect(en('slack-nothing-ticked')).toContain(en('none-of-these'));
    expect(slack.complaints).toEqual([]);
  });

  it('counts for nothing in a list that is asked again below, and nothing is logged of it', async () => {
    const { app, kari, slack } = await asked();
    const { message, element } = kari.hold(en('slack-go-on'));
    const [list = element] = elementsIn(message.blocks).filter(({ type }) => type === 'checkboxes');
    const { type, action_id, block: block_id } = list;
    await kari.type('can I work remotely?');
    const selected_options = optionsOf(list).slice(0, 1);
    await kari.pressHeld({ message, element: list, action: { type, action_id, block_id, selected_options } });
    await kari.press(en('control-why'));
    expect(kari.checked()).toEqual([]);
    await kari.check(bonus);
    expect(app.lines.filter((line) => /bonus|raise/.test(line))).toEqual([]);
    expect(slack.complaints).toEqual([]);
  });
});
