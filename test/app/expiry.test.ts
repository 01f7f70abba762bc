import { expect, it } from 'vitest';
import { type ExpiryParts, expire } from '../../src/app/expiry.ts';

interface Place {
  readonly used: string;
  readonly warned?: string;
  readonly blocked?: true;
}

/** Runs it on days one after the other, and says what happened on each. */
async function run(first: Place, days: readonly string[], reached = true): Promise<readonly string[]> {
  let place: Place | undefined = first;
  const happened: string[] = [];
  let today = '';
  const parts: ExpiryParts<Place> = {
    ids: async () => (place ? ['a'] : []),
    load: async () => place,
    save: async (_, changed) => {
      place = changed;
    },
    erase: async () => {
      place = undefined;
      happened.push(`${today} erased`);
    },
    warn: async (_, day) => {
      happened.push(`${today} told of ${day}`);
      return reached;
    },
    tellErased: async () => reached,
    log: () => undefined,
  };
  for (today of days) await expire(today, parts);
  return happened;
}

it('tells a person a week before, once, and erases on the day that was told', async () => {
  const days = ['2027-03-24', '2027-03-25', '2027-03-26', '2027-03-31', '2027-04-01'];
  expect(await run({ used: '2027-01-01' }, days)).toEqual(['2027-03-25 told of 2027-04-01', '2027-04-01 erased']);
});

it('gives a person the week also when nobody was there to tell them in time', async () => {
  const days = ['2027-06-01', '2027-06-07', '2027-06-08'];
  expect(await run({ used: '2027-01-01' }, days)).toEqual(['2027-06-01 told of 2027-06-08', '2027-06-08 erased']);
});

it('waits for nobody who cannot be reached', async () => {
  expect(await run({ used: '2027-01-01', blocked: true }, ['2027-03-31', '2027-04-01'])).toEqual(['2027-04-01 erased']);
  expect(await run({ used: '2027-01-01' }, ['2027-06-01', '2027-06-02'], false)).toEqual([
    '2027-06-01 told of 2027-06-08',
    '2027-06-02 erased',
  ]);
});
