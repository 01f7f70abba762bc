// What is pressed often, or ticked, fits on its button: it is not written out above the buttons as well.
import { expect, it } from 'vitest';
import { taste } from '../../../src/adapters/telegram/limits.ts';
import { createInterview } from '../../../src/app/interview.ts';
import { flows } from '../../../src/flows/index.ts';
import { locales } from '../../../src/interview/snapshot.ts';
import { paperKinds } from '../../../src/papers/index.ts';

const { words } = createInterview(true, 'telegram');

it.each(locales)('papers, and what a contract may hold, fit on buttons (%s)', (locale) => {
  const papers = paperKinds.filter(({ other }) => !other).map(({ id }) => `paper-${id}`);
  const questions = [...flows.values()].flatMap((flow) => [...flow.questions.values()]);
  const mentioned = questions.flatMap(({ id, mentions = [] }) => mentions.map((each) => `${id}.is-${each.id}`));
  expect(papers.length).toBeGreaterThan(10);
  expect(mentioned.length).toBeGreaterThan(20);
  const long = [...papers, ...mentioned].filter((id) => words[locale](id).length > taste.label);
  expect(long).toEqual([]);
});
