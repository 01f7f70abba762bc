// Words as they are said: each message is read from its file when it is first said, as if all had been read at once.
import { describe, expect, it } from 'vitest';
import { createWords, type LooseWords } from '../../src/interview/words.ts';

const said = (...sources: string[]): LooseWords & { has: (id: string) => boolean } => createWords('en', sources);

describe('a message', () => {
  it('goes on over lines that are indented, up to the next one', () => {
    const words = said(
      '# A comment\n\nfirst = One\n    and two\n# Another\nsecond = { $count ->\n    [one] pay\n   *[other] pays\n}\n',
    );
    expect(words('first')).toBe('One\nand two');
    expect(words('second', { count: 2 })).toBe('pays');
  });

  it('may name others of any file, and they others', () => {
    const words = said('greeting = Hello, { name }\n', 'name = { -first } Nordmann\n-first = Kari\n');
    expect(words('greeting')).toBe('Hello, Kari Nordmann');
  });

  it('may name itself by mistake, and hurts nobody but itself', () => {
    const words = said('round = { round }\nright = Right\n');
    expect(words('round')).toBe('{???}');
    expect(words('right')).toBe('Right');
  });

  it('has attributes, with or without a text of its own', () => {
    const words = said('pay = Pay\n    .label = Fixed pay\nhours =\n    .label = Hours\n');
    expect([words('pay'), words('pay.label'), words('hours.label')]).toEqual(['Pay', 'Fixed pay', 'Hours']);
    expect([words.has('hours'), words.has('hours.label'), words.has('pay.hint')]).toEqual([false, true, false]);
  });

  it('that is there twice is the first one, in whatever order it is asked for', () => {
    const words = said('twice = first\n', 'other = { twice }\ntwice = second\n');
    expect(words('other')).toBe('first');
    expect(words('twice')).toBe('first');
  });

  it('that is nowhere is shown as its id', () => {
    expect(said('one = One\n')('two')).toBe('two');
  });
});

it('is of what was given, however much that looks like what was given before', () => {
  const words = said('told = { $one } and { $other }');
  expect(words('told', { one: 'a', other: 'b other="c' })).toBe('a and b other="c');
  expect(words('told', { one: 'a other="b', other: 'c' })).toBe('a other="b and c');
});
