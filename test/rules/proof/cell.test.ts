// The proof of single cells: flips, questions left out wrongly, and a no without a way, planted and found.
import { describe, expect, it } from 'vitest';
import { atLeast, is } from '../../../src/rules/condition.ts';
import type { DerivedNumber } from '../../../src/rules/derive.ts';
import { eligibility } from '../../../src/rules/eligibility.ts';
import type { advise } from '../../../src/rules/engine/advice.ts';
import { type Cell, cellOf } from '../../../src/rules/engine/cell.ts';
import { Diagrams } from '../../../src/rules/engine/diagram.ts';
import { mattering } from '../../../src/rules/engine/matters.ts';
import { report } from '../../../src/rules/engine/report.ts';
import { fraction } from '../../../src/rules/exact.ts';
import { heardIn, proveCell, refusedIn } from '../../../src/rules/proof/cell.ts';
import { Concrete } from '../../../src/rules/proof/concrete.ts';
import { idleIn } from '../../../src/rules/proof/idle.ts';
import { flipIn, Lift } from '../../../src/rules/proof/lift.ts';
import { coverOf, pathTo } from '../../../src/rules/proof/paths.ts';
import { signatureOf } from '../../../src/rules/proof/signature.ts';
import { waysIn } from '../../../src/rules/proof/way.ts';
import { today } from '../../support/cases.ts';
import { planted, rule } from '../../support/planted.ts';

const cell: Cell = cellOf(eligibility, today);
const concrete = new Concrete(cell);

describe('a case for a path', () => {
  it('comes to the classes that the path names', () => {
    const paths = coverOf(concrete, cell.permit.node, () => true);
    expect(paths.length).toBeGreaterThan(150);
    for (const path of paths) {
      const facts = concrete.facts(path) ?? {};
      for (const [level, value] of path) {
        const { id, domain } = cell.space.variable(level);
        expect([id, ...domain((fact) => facts[fact] ?? undefined)]).toEqual([id, value]);
      }
    }
  });
});

describe('the lift', () => {
  const table = new Diagrams();
  const low = table.node(2, [0, 1, 0]);
  const top = table.node(0, [low, 0]);

  it('has a branch for the unknown, which comes to all that the others come to', () => {
    const { table: lifted, node, sets } = new Lift(table, top, 5);
    const unknown = lifted.children(node).at(-1) as number;
    expect(lifted.children(unknown).map((end) => sets[end])).toEqual([1, 3, 1, 3]);
  });

  it('flips nowhere, in any finding of the law of today', () => {
    for (const { node } of cell.findings) expect(new Lift(cell.diagrams, node, 5).flips()).toBeUndefined();
  });

  it('is seen to flip where the unknown leaves something out', () => {
    const wrong = new Diagrams();
    // Two answers come to 1 and to 2; not to know comes to 1 alone.
    const node = wrong.node(0, [1, 2, 1]);
    expect(flipIn(wrong, node, (end) => end)).toEqual(new Map([[0, 1]]));
    expect(flipIn(wrong, wrong.node(0, [1, 2, 3]), (end) => end)).toBeUndefined();
  });
});

describe('what is definite', () => {
  const counted = (value: DerivedNumber['value']): DerivedNumber => ({
    id: 'share',
    kind: 'number',
    from: ['positionPercent', 'experienceYears'],
    needs: () => [],
    value,
  });
  const percent = (get: Parameters<DerivedNumber['value']>[0]) => Number(get('positionPercent') ?? 50);
  const about = (value: DerivedNumber['value']) =>
    proveCell(
      planted({ derived: [counted(value)], rules: [rule('enough', { require: atLeast('share', 80) })] }),
      '2026-01-01',
    ).failures.filter(({ check }) => check === 'definite');

  it('does not stay so where half of something is guessed, and a case shows it', () => {
    const [failure] = about((get) => ({ exact: fraction(percent(get)) }));
    expect(failure?.about).toBe('share');
    expect(failure?.facts).toHaveProperty('positionPercent');
  });

  it('stays so where nothing is said until all is known', () => {
    expect(
      about((get) => {
        const known = get('positionPercent');
        return typeof known === 'number' ? { exact: fraction(known) } : undefined;
      }),
    ).toEqual([]);
  });
});

describe('a question', () => {
  const heard = heardIn(concrete).filter((_, index) => index % 40 === 0);

  it('is left out rightly by the engine', () => {
    const { failures, cases } = idleIn(cell, concrete, heard);
    expect(failures).toEqual([]);
    expect(cases).toBeGreaterThan(20);
  });

  it.each([
    ['asks all', () => () => true],
    ['asks nothing', () => () => false],
    [
      'never asks for the pay',
      (of: Parameters<typeof mattering>[0]) => (fact: string) => fact !== 'basePay' && mattering(of)(fact),
    ],
  ])('is missed or too many for an engine that %s', (_, asks) => {
    const [failure] = idleIn(cell, concrete, heard, asks).failures;
    expect(failure?.check).toBe('idle');
    expect(failure?.facts).toBeDefined();
  });
});

describe('a no', () => {
  const refused = refusedIn(concrete).filter((_, index) => index % 6 === 0);

  it('has a way, or a reason, with the engine as it is', () => {
    const { failures, cases } = waysIn(cell, concrete, refused);
    expect(failures).toEqual([]);
    expect(cases).toBeGreaterThan(20);
  });

  it.each<[string, typeof advise]>([
    ['finds no way', () => ({ ways: [] })],
    [
      'finds a way that leads nowhere',
      (of) => ({ ways: [[{ fact: 'offer', from: of.facts.offer ?? null, to: { oneOf: ['none'] } }]] }),
    ],
  ])('is caught in an engine that %s, with a case that is a no', (_, advises) => {
    const [failure] = waysIn(cell, concrete, refused, advises).failures;
    expect(failure?.check).toBe('way');
    expect(['not-likely', 'other-route']).toContain(
      report(eligibility, failure?.facts ?? {}, failure?.day ?? '').verdict,
    );
  });
});

describe('a cell', () => {
  it('is proved, and says how large it is', () => {
    const proof = proveCell(planted(), '2026-01-01');
    expect(proof).toMatchObject({ variables: 1, classes: 5, failures: [] });
    expect(10 ** proof.partialCases).toBeCloseTo(6);
  });

  it('is one with another only where classes and trees are the same', () => {
    const sign = (area: ReturnType<typeof planted>) => signatureOf(cellOf(area, '2026-01-01'));
    expect(sign(planted())).toBe(sign(planted()));
    expect(sign(planted())).not.toBe(sign(planted({ rules: [rule('offered', { require: is('offer', 'oral') })] })));
    // The floor of May 2026 is another figure of the same shape as the fee's review; the amount of G is not.
    expect(signatureOf(cellOf(eligibility, '2026-05-01'))).toBe(signatureOf(cellOf(eligibility, '2027-02-01')));
    expect(signatureOf(cellOf(eligibility, '2026-05-01'))).not.toBe(signatureOf(cellOf(eligibility, '2027-05-01')));
  });
  it('has a shortest case for each end', () => {
    const offered = cellOf(planted(), '2026-01-01');
    const path = pathTo(offered.diagrams, offered.permit.node, (end) => end === 2);
    expect(new Concrete(offered).facts(path ?? new Map())).toEqual({ offer: 'written' });
  });
});
