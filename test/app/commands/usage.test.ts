// Every command and setting is in the help, and the help fits a page.
import { describe, expect, it } from 'vitest';
import { usage } from '../../../src/app/usage.ts';

const commands = ['check', 'facts', 'law', 'outline', 'understand', 'forget'];

describe('usage', () => {
  it.each(['', 'nonsense', 'constructor'])('of %j is the overall one', (name) => {
    for (const part of [
      ...commands,
      'VEIVISER_STORE',
      'VEIVISER_HOME',
      'VEIVISER_KEY',
      'NO_COLOR',
      '--plain',
      'Exit codes',
    ]) {
      expect(usage(name)).toContain(part);
    }
  });

  it.each(commands)('of %s begins with how it is called', (name) => {
    expect(usage(name)).toMatch(new RegExp(`^veiviser ${name}\\b`));
    for (const line of usage(name).split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});
