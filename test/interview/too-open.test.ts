// The result of whoever knows hardly anything: short, with what would decide and whom to ask; the rest for the asking.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import type { Locale, Snapshot } from '../../src/interview/snapshot.ts';
import type { FactValue } from '../../src/rules/facts/fact.ts';
import { act, answer, interview, linesOf, opened, standing } from '../support/talking.ts';

function through(from: Snapshot, answers: Readonly<Record<string, FactValue>> = {}): Snapshot {
  let snapshot = from;
  for (let { question } = standing(snapshot); question; { question } = standing(snapshot)) {
    snapshot = answer(snapshot, answers[question.id] ?? null);
  }
  return snapshot;
}

function concluded(from: Snapshot): string[] {
  const { snapshot, view } = act(from, { type: 'command', command: 'confirm' });
  return linesOf(interview.speak(snapshot, view));
}

describe.each<Locale>(['en', 'nb'])('whoever knows nothing, in %s', (locale) => {
  const words = loadWords(locale);
  const asked = through(opened(locale));
  const told = concluded(asked);

  it('hears the few answers that decide, and whom to ask', () => {
    expect(told).toContain(words('verdict-not-yet-known'));
    const item = (fact: string, ask: string) =>
      words('missing-item', { fact: words(`${fact}.label`), ask: words(`authority-${ask}`) });
    for (const line of [item('citizenship', 'self'), item('offer', 'employer'), item('education', 'self')])
      expect(told).toContain(line);
    expect(told).toContain(words('too-open-more'));
  });

  it('is not told every condition, every way and everything presumed', () => {
    for (const heading of ['findings-unknown', 'way-heading', 'assumed-heading'] as const)
      expect(told).not.toContain(words(heading));
    expect(told.length).toBeLessThan(40);
  });

  it('hears all of it after a few more questions', () => {
    const more = through(act(asked, { type: 'command', command: 'more' }).snapshot);
    const whole = concluded(more);
    for (const heading of ['findings-unknown', 'way-heading'] as const) expect(whole).toContain(words(heading));
    expect(whole).not.toContain(words('too-open-more'));
  });
});

it('whoever lacks only the pay hears what is in place and what is open, as before', () => {
  const words = loadWords('en');
  const known = {
    citizenship: ['IN'],
    tiesToNorway: false,
    offer: 'written',
    employerKind: 'norwegian-company',
    positionPercent: 100,
    positionLevel: 'bachelor',
    education: 'bachelor',
    educationRelevant: 'yes',
  };
  const told = concluded(through(opened(), known));
  expect(told).toContain(words('findings-met'));
  expect(told).toContain(words('findings-unknown'));
  expect(told).not.toContain(words('too-open-more'));
});
