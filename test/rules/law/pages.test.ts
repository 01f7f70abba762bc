// The page on eligibility names every row that the area rests on, with what rests on it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { governedIn } from '../../../src/rules/engine/area.ts';

const page = readFileSync(new URL('../../../docs/law/eligibility.md', import.meta.url), 'utf8');
const lines = page.split('\n').filter((line) => /^\| [A-Z]{3}-/u.test(line));

const uses: readonly (readonly [string, string])[] = [
  ...governedIn(eligibility).flatMap(({ id, versions }) =>
    versions.flatMap(({ basis }) => basis.map((row) => [row, id] as const)),
  ),
  ...[...eligibility.routes, ...eligibility.tasks].flatMap(({ id, basis }) => basis.map((row) => [row, id] as const)),
  ...eligibility.reckonings.flatMap(({ id, versions }) =>
    versions.flatMap(({ basis }) => basis.map((row) => [row, id] as const)),
  ),
];

test('the page on eligibility names every row, beside all that rests on it', () => {
  const told = (row: string, id: string) =>
    lines.some(
      (line) =>
        line
          .split('|')[1]
          ?.split(',')
          .some((each) => each.trim() === row) && line.includes(`\`${id}\``),
    );
  expect(uses.length).toBeGreaterThan(50);
  expect(uses.filter(([row, id]) => !told(row, id)).map(([row, id]) => `${row} ${id}`)).toEqual([]);
});

test('and no row twice', () => {
  const rows = lines.flatMap((line) => (line.split('|')[1] ?? '').split(',').map((each) => each.trim()));
  expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
});
