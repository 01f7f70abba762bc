// What is ticked in a list, and not sent yet: it stays ticked whatever else is shown meanwhile.
import { expect, it } from 'vitest';
import { createInterview } from '../../../src/app/interview.ts';
import { startBot } from './bot.ts';

const { en, nb } = createInterview(true, 'telegram').words;

/** Somebody who is asked what comes with the pay. */
async function asked() {
  const bot = await startBot();
  const kari = bot.telegram.person();
  await kari.start('offer');
  await kari.press(en('reviewDepth.is-full'));
  while (!kari.last().includes(en('payExtras'))) await kari.press(en('control-dont-know'));
  return { bot, kari };
}

const ticked = (buttons: readonly string[]) => buttons.filter((label) => label.startsWith('✓'));

it('a list that was gone away from is as it was left', async () => {
  const { bot, kari } = await asked();
  await kari.press(en('payExtras.is-bonus'));
  await kari.type('/answers');
  await kari.press(en('control-resume'));
  expect(ticked(kari.buttons())).toEqual([`✓ ${en('payExtras.is-bonus')}`]);
  await kari.press(en('control-back'));
  await kari.press(en('control-dont-know'));
  expect(ticked(kari.buttons())).toEqual([`✓ ${en('payExtras.is-bonus')}`]);
  await kari.press(en('choices-onward'));
  expect(kari.transcript()).toContain(`${en('payExtras.label')}: ${en('payExtras.is-bonus')}`);
  await kari.type(`change ${en('payExtras.label')}`);
  expect(ticked(kari.buttons())).toEqual([`✓ ${en('payExtras.is-bonus')}`]);
  expect(bot.telegram.complaints).toEqual([]);
});

it('a list is ticked as before in another language', async () => {
  const { bot, kari } = await asked();
  await kari.press(en('payExtras.is-bonus'));
  await kari.type('/language');
  await kari.press('Norsk bokmål');
  expect(ticked(kari.buttons())).toEqual([`✓ ${nb('payExtras.is-bonus')}`]);
  await kari.type('aksjer');
  expect(kari.transcript()).toContain(`${nb('payExtras.label')}: ${nb('payExtras.is-bonus')} og aksjer eller opsjoner`);
  expect(bot.telegram.complaints).toEqual([]);
});

it('what is ticked in one question is no answer to another', async () => {
  const { bot, kari } = await asked();
  await kari.press(en('payExtras.is-bonus'));
  await kari.type('change citizenship');
  expect(ticked(kari.buttons())).toEqual([]);
  await kari.press('Pakistan');
  expect(ticked(kari.buttons())).toEqual(['✓ Pakistan']);
  await kari.press(en('telegram-done', { count: 1 }));
  expect(kari.transcript()).toContain('Citizenship: Pakistan');
  expect(bot.telegram.complaints).toEqual([]);
});
