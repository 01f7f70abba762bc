// The page on the law of arriving names every row that the area rests on.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { arrival } from '../../../src/rules/arrival.ts';

const page = readFileSync(new URL('../../../docs/law/arrival.md', import.meta.url), 'utf8');
const used = page.slice(page.indexOf('## Used'), page.indexOf('## Left out'));

it('is where every row that is cited can be looked up', () => {
  const cited = [
    ...arrival.tasks.flatMap((task) => [task, ...(task.differs ?? [])].flatMap(({ basis = [] }) => basis)),
    ...arrival.rules.flatMap(({ versions }) => versions.flatMap(({ basis }) => basis)),
  ];
  expect([...new Set(cited)].filter((id) => !used.includes(id))).toEqual([]);
});
