// The scanner agrees with JSON.parse on what is JSON, and finds every name that stands twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFlaw } from '../../src/interview/json-text.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const marks = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"a"',
  '"',
  '\\',
  '1',
  '-',
  '.',
  'e',
  'true',
  'nul',
  ' ',
  '\n',
  '\u0001',
  '\u2028',
);

describe('jsonFlaw', () => {
  it('agrees with JSON.parse', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(marks).map((all) => all.join('')),
          fc.json(),
          fc.string(),
        ),
        (text) => {
          const flaw = jsonFlaw(text);
          expect(flaw === undefined || flaw.code === 'twice').toBe(isJson(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"b":{"c":1,"c":2}}', 'b.c'],
    ['{"a":{"a":1}}', undefined],
    ['[{"a":1},{"a":2}]', undefined],
    ['{"\\u0061":1,"a":2}', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ])('%s', (text, fact) => {
    expect(jsonFlaw(text)).toEqual(fact === undefined ? undefined : { code: 'twice', fact });
  });

  it.each(['['.repeat(1 << 20), `"${'\\n'.repeat(1 << 19)}`, '"'.padEnd(1 << 20, 'a'), '{"a":'.repeat(1 << 17)])(
    'takes a megabyte of rubbish (%#)',
    (text) => {
      expect(jsonFlaw(text)).toMatchObject({ code: 'not-json', line: 1 });
    },
  );
});
