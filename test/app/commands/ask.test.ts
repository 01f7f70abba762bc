// `veiviser ask`: a card with its sources, or a kind word and whom to ask.
import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/app/commands/ask.ts';
import { run } from './run.ts';

describe('ask', () => {
  it('answers with the card, its figures and its sources', async () => {
    const { code, out } = await run(ask, ['--as-of', '2026-11-22', 'what', 'is', 'the', 'minimum', 'salary?']);
    expect(code).toBe(0);
    expect(out).toContain('545,400');
    expect(out).toContain('[1]');
    expect(out).toContain('https://');
  });

  it('answers in Norwegian, whichever language is used', async () => {
    const { out } = await run(ask, ['--locale', 'nb', 'what is the minimum salary']);
    expect(out).toContain('tariffavtale');
  });

  it('gives it as data', async () => {
    const { out } = await run(ask, ['--json', '--as-of', '2026-11-22', 'what is the minimum salary']);
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2026-11-22',
      found: true,
      card: 'pay-floor',
      figures: { bachelor: { value: 545_400, unit: 'NOK' }, master: { value: 624_700, unit: 'NOK' } },
      basis: [{ id: 'IMM-SAL-01' }, { id: 'IMM-SAL-11' }],
    });
  });

  it('says when it has no answer, and whom to ask', async () => {
    const { code, out } = await run(ask, ['who won the football match']);
    expect(code).toBe(0);
    expect(out).toContain('UDI');
    const asData = await run(ask, ['--json', '--as-of', '2026-11-22', 'who won the football match']);
    expect(JSON.parse(asData.out)).toEqual({ asOf: '2026-11-22', found: false });
  });

  it('wants a question', async () => {
    const { code, errors } = await run(ask, []);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
  });
});
