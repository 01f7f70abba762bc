// Several answers on one form, as the events that say them.
import { expect, it } from 'vitest';
import { filledIn } from '../../src/app/desk.ts';
import { createInterview } from '../../src/app/interview.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';

const day = '2026-11-22';
const interview = createInterview(true, 'slack');

function begun(): Snapshot {
  const { snapshot } = interview.turn(undefined, { type: 'open', day, locale: 'en', flow: 'eligibility' });
  if (!snapshot) throw new Error('nothing has begun');
  return snapshot;
}

const fields = { citizenship: ['IN'], tiesToNorway: 'no', offer: 'written' };
const asked = ['citizenship', 'tiesToNorway', 'offer'];

function eventsOf(snapshot: Snapshot) {
  const filled = filledIn(interview, snapshot, day, fields, asked);
  if ('problems' in filled) throw new Error('the form was not taken');
  return filled.events;
}

it('each is known by its question, also where only a part of them was told before a crash', () => {
  const whole = eventsOf(begun());
  expect(whole.map(({ delivery }) => delivery)).toEqual(asked);
  const [first] = whole;
  const { snapshot } = first ? interview.turn(begun(), first) : {};
  if (!snapshot) throw new Error('the first is not told');
  expect(eventsOf(snapshot).map(({ delivery }) => delivery)).toEqual(['tiesToNorway', 'offer']);
});
