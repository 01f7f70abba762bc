// What an older release kept is not lost with a name: the first working day had one of its own for the move.
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/interview/case-input.ts';
import { namedToday, revived } from '../../src/interview/revived.ts';
import { vocabulary } from '../../src/rules/facts/vocabulary.ts';
import { frozen, opened } from '../support/talking.ts';

const guess = { country: () => undefined } as never;

describe('a conversation of an older release', () => {
  it('says of the first working day what it said', () => {
    const kept = frozen({ ...opened(), facts: { firstWorkingDay: '2027-01-11', citizenship: ['IN'] } });
    expect(revived(kept).facts).toEqual({ startDate: '2027-01-11', citizenship: ['IN'] });
    expect(revived({ ...kept, former: { firstWorkingDay: null } }).former).toEqual({ startDate: null });
  });

  it('keeps the day under the name of today where there are both', () => {
    expect(namedToday({ startDate: '2027-03-01', firstWorkingDay: '2027-01-11' })).toEqual({ startDate: '2027-03-01' });
  });

  it('is left as it is where nothing was renamed', () => {
    const kept = opened();
    expect(revived(kept)).toBe(kept);
  });
});

it('the names of today are all in the vocabulary, and a case file may have older ones', () => {
  const { facts } = { facts: undefined, ...readFacts({ firstWorkingDay: '2027-01-11' }, guess) };
  expect(facts).toEqual({ startDate: '2027-01-11' });
  expect(vocabulary.map(({ id }) => id)).not.toContain('firstWorkingDay');
});
