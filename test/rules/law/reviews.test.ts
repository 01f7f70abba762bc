// The schedule of reviews in the docs is what the figures say of themselves. `vitest -u` writes it anew.
import { expect, it } from 'vitest';
import { type DueFigure, lawDue } from '../../../src/app/commands/law-due.ts';
import { areas } from '../../../src/rules/areas.ts';

const line = ({ reviewBy, id, areas: within, basis }: DueFigure): string =>
  `| ${reviewBy} | ${id} | ${within.join(', ')} | ${basis.map((row) => row.id).join(', ')} | <${basis[0]?.url}> |`;

it('the schedule of reviews is up to date', async () => {
  const { due, next } = lawDue([...areas.values()], '2010-01-01');
  const lines = [...due, ...next].map(line);
  expect(lines.length).toBeGreaterThan(3);
  const page = [
    '# Reviews of figures',
    '',
    'By the day named the figure must be read again at its source; after it, it no longer decides. `veiviser law due` lists',
    'what is past its day, and [adding.md](adding.md) says how a new figure goes in. This page is written from the figures:',
    '`npx vitest run test/rules/law/reviews.test.ts -u`.',
    '',
    '| by | figure | area | row | where |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../../docs/law-reviews.md');
});
