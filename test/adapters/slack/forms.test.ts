// Several questions on one form, where one answer brings up another question: nothing that was filled in is lost.
import { expect, it } from 'vitest';
import { startApp } from './app.ts';
import { words } from './drawing.ts';

const { en } = words;

/** Somebody who is asked this in a full review. */
async function asked(question: 'payExtras' | 'probationMonths') {
  const { slack, team } = await startApp();
  const kari = slack.person(team);
  await kari.command('offer');
  await kari.press('English');
  await kari.press(en('slack-begin'));
  await kari.press(en('reviewDepth.is-full'));
  while (!kari.last().includes(en(question))) await kari.press(en('control-dont-know'));
  return { slack, kari };
}

it('what stands on the form behind a list counts, though each thing that is ticked is asked about first', async () => {
  const { kari, slack } = await asked('payExtras');
  await kari.press(en('slack-several'));
  await kari.submit({
    [en('payExtras')]: [en('payExtras.is-bonus')],
    [en('costTerms')]: [en('none-of-these')],
    [en('moveCosts')]: en('moveCosts.is-paid'),
  });
  expect(kari.last()).toContain(en('bonusTerms'));
  await kari.press(en('bonusTerms.is-clear'));
  await kari.command('answers');
  const answers = kari.last();
  expect(answers).toContain(`${en('payExtras.label')}: ${en('payExtras.is-bonus')}`);
  expect(answers).toContain(`${en('costTerms.label')}: ${en('none-of-these')}`);
  expect(answers).toContain(`${en('moveCosts.label')}: ${en('moveCosts.is-paid')}`);
  // Left empty.
  expect(answers).toContain(`${en('overtimeTerms.label')}: ${en('answer-unknown')}`);
  expect(slack.complaints).toEqual([]);
});

it('a number that leads to another question leaves what stands behind it on the form', async () => {
  const { kari, slack } = await asked('probationMonths');
  await kari.press(en('slack-several'));
  await kari.submit({ [en('probationMonths')]: '6', [en('noticeMonthsEmployer')]: 'soon' });
  expect(Object.keys(kari.errors)).toEqual(['noticeMonthsEmployer']);
  await kari.submit({ [en('probationMonths')]: '6', [en('noticeMonthsEmployer')]: '3' });
  expect(kari.errors).toEqual({});
  expect(kari.last()).toContain(en('probationExtension'));
  await kari.command('answers');
  await kari.press(en('control-resume'));
  await kari.press(en('control-dont-know'));
  await kari.command('answers');
  expect(kari.last()).toContain(`${en('noticeMonthsEmployer.label')}: 3 months`);
  expect(slack.complaints).toEqual([]);
});

it('a form that is sent in twice counts once', async () => {
  const { kari, slack } = await asked('payExtras');
  await kari.press(en('slack-several'));
  const form = kari.modal;
  await kari.submit({ [en('payExtras')]: [en('payExtras.is-bonus')] });
  await kari.press(en('bonusTerms.is-clear'));
  if (form) kari.user.modals = [form];
  await kari.submit({ [en('payExtras')]: [en('payExtras.is-equity')] });
  await kari.command('answers');
  expect(kari.last()).toContain(`${en('payExtras.label')}: ${en('payExtras.is-bonus')}`);
  expect(slack.complaints).toEqual([]);
});

it('what had been answered elsewhere meanwhile stands, and that is said', async () => {
  const { kari, slack } = await asked('payExtras');
  await kari.press(en('slack-several'));
  await kari.press(en('none-of-these'));
  await kari.submit({
    [en('payExtras')]: [en('payExtras.is-bonus')],
    [en('overtimeTerms')]: en('overtimeTerms.is-by-law'),
  });
  expect(kari.last()).toBe(en('slack-kept', { questions: en('payExtras.label') }));
  await kari.command('answers');
  expect(kari.last()).toContain(`${en('payExtras.label')}: ${en('none-of-these')}`);
  expect(kari.last()).toContain(`${en('overtimeTerms.label')}: ${en('overtimeTerms.is-by-law')}`);
  expect(slack.complaints).toEqual([]);
});
