// What brings a person here, in their own words; and going on with what is offered.
import { describe, expect, test } from 'vitest';
import { createInterview } from '../../src/app/interview.ts';
import type { Event } from '../../src/interview/event.ts';
import { isConcluded } from '../../src/interview/machine.ts';
import type { Locale, Snapshot } from '../../src/interview/snapshot.ts';
import { likely } from '../support/materials.ts';
import type { Act } from '../support/talking.ts';

const { turn } = createInterview();
const day = '2026-11-28';

function reached(snapshot: Snapshot | undefined, ...acts: readonly Act[]): Snapshot {
  const end = acts.reduce<Snapshot | undefined>((at, does) => turn(at, { day, ...does } as Event).snapshot, snapshot);
  if (!end) throw new Error('Nothing is left to go on with');
  return end;
}

const say = (text: string): Act => ({ type: 'text', text });
const begun = (locale: Locale): Snapshot => reached(undefined, { type: 'open', locale });
const toldIn = ({ doubt }: Snapshot) =>
  doubt && Object.fromEntries([doubt, ...(doubt.more ?? [])].map(({ question, value }) => [question, value]));

describe('what brings somebody here', () => {
  test.each<[Locale, string, string, Readonly<Record<string, unknown>>]>([
    ['en', 'I lost my job on 15 November', 'change', { changeKind: 'lost-job', jobEndedOn: '2026-11-15' }],
    ['en', 'lost job', 'change', { changeKind: 'lost-job' }],
    ['en', 'my job ended', 'change', { changeKind: 'lost-job' }],
    ['en', 'my permit expires', 'change', { changeKind: 'renewal' }],
    ['en', 'my hours were reduced', 'change', { changeKind: 'fewer-hours' }],
    ['en', 'my salary was cut', 'change', { changeKind: 'lower-pay' }],
    ['en', 'I want to change job', 'change', { changeKind: 'new-employer' }],
    ['en', 'passport expires soon', 'change', { changeKind: 'passport' }],
    ['nb', 'Jeg mistet jobben 15. november', 'change', { changeKind: 'lost-job', jobEndedOn: '2026-11-15' }],
    ['nb', 'jobben min er slutt, jeg fikk sparken', 'change', { changeKind: 'lost-job' }],
    ['nb', 'tillatelsen min går ut', 'change', { changeKind: 'renewal' }],
    ['nb', 'lønna er kuttet', 'change', { changeKind: 'lower-pay' }],
    ['en', 'I want to move in March', 'arrival', { arrivalDate: '2027-03-01' }],
    ['nb', 'jeg vil flytte i mars', 'arrival', { arrivalDate: '2027-03-01' }],
    [
      'en',
      "I'm from India, 620k in Oslo, bachelor in CS",
      'eligibility',
      { citizenship: ['IN'], basePay: { amount: 620_000, currency: 'NOK', period: 'year' }, education: 'bachelor' },
    ],
  ])('%s: %s', (locale, text, flow, told) => {
    const snapshot = reached(begun(locale), say(text));
    expect([snapshot.flow, snapshot.stage]).toEqual([flow, 'confirming']);
    expect(toldIn(snapshot)).toEqual(told);
    // It counts once the person has said yes.
    expect(snapshot.facts).toEqual({});
  });

  test.each<[Locale, string, string]>([
    ['en', 'is my contract ok?', 'offer'],
    ['en', 'review my offer', 'offer'],
    ['nb', 'er kontrakten min grei?', 'offer'],
    ['en', 'can I work in Norway as a developer?', 'eligibility'],
    ['nb', 'kan jeg jobbe i Norge?', 'eligibility'],
    ['nb', 'vi skal flytte til Bergen', 'arrival'],
    ['en', 'something has changed', 'change'],
  ])('%s: %s leads into %s', (locale, text, flow) => {
    expect(reached(begun(locale), say(text)).begun).toEqual([flow]);
  });

  test.each<[Locale, string]>([
    ['en', 'can I change jobs?'],
    ['en', 'the weather is nice'],
    ['nb', 'kan jeg bytte jobb?'],
  ])('%s: %s leads nowhere yet', (locale, text) => {
    const snapshot = reached(begun(locale), say(text));
    expect([snapshot.stage, snapshot.begun]).toEqual(['choosing', []]);
  });
});

const checking = (locale: Locale): Snapshot => {
  const at = { ...reached(begun(locale), say('eligibility')), facts: likely };
  return reached(at, { type: 'command', command: 'check' });
};

describe('answers to check are found right by', () => {
  test.each<[Locale, string]>([
    ['en', 'looks good'],
    ['en', 'all right'],
    ['en', 'ok'],
    ['en', 'next'],
    ['en', 'continue'],
    ['nb', 'stemmer'],
    ['nb', 'ser bra ut'],
    ['nb', 'neste'],
    ['nb', 'fortsett'],
  ])('%s: %s', (locale, text) => {
    expect(reached(checking(locale), say(text)).stage).toBe('concluded');
  });
});

describe('under a result, what is offered is gone on with by', () => {
  test.each<[Locale, string]>([
    ['en', 'yes'],
    ['en', 'ok'],
    ['en', '1'],
    ['en', 'offer'],
    ['en', 'go on'],
    ['en', 'continue'],
    ['en', 'review the offer'],
    ['en', 'is my offer good'],
    ['nb', 'ja'],
    ['nb', 'fortsett'],
    ['nb', 'gå gjennom tilbudet'],
  ])('%s: %s', (locale, text) => {
    const concluded = reached(checking(locale), say(locale === 'en' ? 'yes' : 'ja'));
    expect(isConcluded(concluded.stage)).toBe(true);
    expect(reached(concluded, say(text)).flow).toBe('offer');
  });

  test('"next", which first tells what there is', () => {
    const offering = reached(checking('en'), say('yes'), say('next'));
    expect(offering.stage).toBe('offering');
    expect(reached(offering, say('next')).flow).toBe('offer');
  });
});
