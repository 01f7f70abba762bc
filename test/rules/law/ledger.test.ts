// The law as data, held against a ledger that is read by people: a figure, a date, a condition, a citation or a gate changes
// here and in the rules, on purpose, or not at all.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../support/ledger.ts';

const pages = ledger();

describe('the ledger says what the law is; read the difference, then write it anew with `vitest run ledger -u`', () => {
  it.each(Object.entries(pages))('%s', async (page, lines) => {
    await expect(lines).toMatchFileSnapshot(`ledger/${page}.yaml`);
  });

  it('and has no page of something that is gone', () => {
    const kept = readdirSync(new URL('ledger/', import.meta.url)).map((file) => file.replace(/\.yaml$/, ''));
    expect(kept.toSorted()).toEqual(Object.keys(pages).toSorted());
  });
});
