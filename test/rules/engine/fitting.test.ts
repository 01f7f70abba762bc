// Where two figures do not fit: what either may be if the other is right.
import { describe, expect, it } from 'vitest';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { fitting } from '../../../src/rules/engine/fitting.ts';
import { contradictionIn } from '../../../src/rules/engine/judge.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { today } from '../../support/cases.ts';

const fits = (said: Facts): string[] => {
  const clash = contradictionIn(eligibility, said, today);
  if (!clash) throw new Error('They fit');
  return fitting([eligibility], clash, said, today).map(({ fact, bound, than }) => `${fact} ${bound} ${than}`);
};

describe('what would fit', () => {
  it.each([
    [100, 10, 'positionPercent less-than 80', 'hoursPerWeek at-least 33.6'],
    [100, 33, 'positionPercent less-than 100', 'hoursPerWeek at-least 33.6'],
    [80, 20, 'positionPercent less-than 80', 'hoursPerWeek at-least 30'],
    [50, 37.5, 'positionPercent at-least 100', 'hoursPerWeek less-than 30'],
    [50, 32, 'positionPercent at-least 80', 'hoursPerWeek less-than 30'],
    [90, 40, 'positionPercent at-least 100', 'hoursPerWeek less-than 37.5'],
  ])('%s percent and %s hours a week: %s, or %s', (positionPercent, hoursPerWeek, ...expected) => {
    expect(fits({ positionPercent, hoursPerWeek })).toEqual(expected);
  });

  it('is not told of answers that are no figures', () => {
    expect(fits({ purpose: 'renewal', currentPermit: 'none' })).toEqual([]);
  });

  it('is not told where no bound of either is known', () => {
    expect(fits({ age: 18, experienceYears: 60 })).toEqual([]);
  });
});
