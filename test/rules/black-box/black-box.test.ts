// What is answered, held against what the dossiers of the law say, for people as they come.
import { describe, expect, it } from 'vitest';
import { differences } from '../../support/black-box.ts';
import { blackBoxCases } from './index.ts';

describe.each(Object.entries(blackBoxCases))('%s', (area, those) => {
  it.each(those)('$who', (one) => {
    expect(differences(area, one)).toEqual([]);
  });
});
