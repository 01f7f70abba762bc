// How near two spellings are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, nearness } from '../../../src/interview/read/distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('the distance of two words', () => {
  test.each([
    ['india', 'india', 0],
    ['india', 'inda', 1],
    ['sweden', 'swedne', 1],
    ['master', 'mester', 1],
    ['bachelor', 'batchelor', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %i', (a, b, slips) => {
    expect(distance(a, b, 5)).toBe(slips);
  });

  test('is the same both ways, nothing for the same word only, and no more than the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = distance(a, b, 10);
        expect(distance(b, a, 10)).toBe(slips);
        expect(slips === 0).toBe(a === b);
        expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, b, 2)).toBe(Math.min(slips, 3));
      }),
    );
  });
});

describe('a slip of the finger', () => {
  test('may be one in a short word and two in a long one', () => {
    expect(nearness('mastr', 'master')).toBe(1);
    expect(nearness('mstr', 'master')).toBeUndefined();
    expect(nearness('bemaningsbyra', 'bemanningsbyra')).toBe(1);
    expect(nearness('no', 'on')).toBeUndefined();
  });

  test('is not what turns a word into its opposite', () => {
    expect(nearness('unfinished', 'finished')).toBeUndefined();
    expect(nearness('ufullfort', 'fullfort')).toBeUndefined();
    expect(nearness('incomplete', 'complete')).toBeUndefined();
  });
});
