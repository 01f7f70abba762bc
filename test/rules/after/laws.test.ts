// What holds of the areas after the permit, over cases drawn at random.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change } from '../../../src/rules/change.ts';
import { covers } from '../../../src/rules/dates.ts';
import { type Area, cellStarts } from '../../../src/rules/engine/area.ts';
import { cellOf } from '../../../src/rules/engine/cell.ts';
import { evaluate } from '../../../src/rules/engine/evaluate.ts';
import { contradictionIn, findingsOf, readCase } from '../../../src/rules/engine/judge.ts';
import { readIn } from '../../../src/rules/engine/read-facts.ts';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts, FactValue } from '../../../src/rules/facts/fact.ts';
import { factOf } from '../../../src/rules/facts/vocabulary.ts';
import { family } from '../../../src/rules/family.ts';
import { permanence } from '../../../src/rules/permanence.ts';
import { answers, today } from '../../support/cases.ts';
import { changeAnswers } from '../../support/change-answers.ts';

const everyAnswer: Readonly<Record<string, readonly FactValue[]>> = { ...answers, ...changeAnswers };

const answerTo = (fact: string) => fc.constantFrom(...(everyAnswer[fact] as readonly FactValue[]));

/** The facts that the area reads, some of them known. */
const caseOf = (area: Area, none: readonly (null | undefined)[]): fc.Arbitrary<Facts> => {
  const facts = [...readIn(cellOf(area, today))].filter((fact) => everyAnswer[fact]);
  const known = (fact: string) =>
    none.length === 0 ? answerTo(fact) : fc.oneof({ weight: 4, arbitrary: answerTo(fact) }, fc.constantFrom(...none));
  return fc
    .record(Object.fromEntries(facts.map((fact) => [fact, known(fact)])))
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Facts);
};

const dayIn = (area: Area) =>
  fc.oneof(fc.constant(today), fc.constantFrom(...cellStarts(area).filter((day) => day >= '2020-01-01')));

const definite = (area: Area, facts: Facts, asOf: string) =>
  findingsOf(readCase(area, facts, asOf)).filter((finding) => finding.status !== 'unknown');

describe.each([change, family, permanence].map((area): [string, Area] => [area.id, area]))('in %s', (_id, area) => {
  const clashes = (facts: Facts, asOf: string) => contradictionIn(area, facts, asOf) !== undefined;

  it('no definite finding flips when an unknown fact that is not presumed becomes known', () => {
    const facts = [...readIn(cellOf(area, today))].filter(
      (fact) => everyAnswer[fact] && (!factOf(fact).presume || area.unpresumed.includes(fact)),
    );
    const more = fc.constantFrom(...facts).chain((fact) => answerTo(fact).map((value) => [fact, value] as const));
    fc.assert(
      fc.property(caseOf(area, [null, undefined]), dayIn(area), more, (known, asOf, [fact, value]) => {
        const learned = { ...known, [fact]: value };
        fc.pre((known[fact] ?? null) === null && !clashes(known, asOf) && !clashes(learned, asOf));
        const after = new Map(definite(area, learned, asOf).map((finding) => [finding.rule.id, finding.status]));
        for (const { rule, status } of definite(area, known, asOf)) expect(after.get(rule.id), rule.id).toBe(status);
      }),
      { numRuns: 300 },
    );
  });

  it('the facts that decided a finding decide it alone', () => {
    fc.assert(
      fc.property(caseOf(area, [null, undefined]), dayIn(area), (facts, asOf) => {
        fc.pre(!clashes(facts, asOf));
        for (const { rule, status, decidedBy } of definite(area, facts, asOf)) {
          const only = Object.fromEntries(decidedBy.map((fact) => [fact, facts[fact] ?? null]));
          const found = findingsOf(readCase(area, only, asOf)).find((each) => each.rule === rule);
          expect(found?.status, rule.id).toBe(status);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a case of which everything is known is judged as the trees say', () => {
    fc.assert(
      fc.property(caseOf(area, []), dayIn(area), (facts, asOf) => {
        const known = { ...facts, applicationDate: asOf };
        fc.pre(!clashes(known, asOf));
        const { get } = readCase(area, known, asOf);
        for (const { rule, status, because } of findingsOf(readCase(area, known, asOf))) {
          if (because === 'law') continue;
          const applies = rule.applies ? evaluate(area, rule.applies, get, asOf) : true;
          const inside = rule.within ? evaluate(area, rule.within, get, asOf) : true;
          const version = rule.versions.find((each) => covers(each, asOf));
          const truth = version ? evaluate(area, version.require, get, asOf) : 'no-rule';
          const byTree = applies !== true ? 'does-not-apply' : inside !== true ? 'no-rule' : truth;
          const said = byTree === true ? 'met' : byTree === false ? 'not-met' : byTree;
          if (said !== undefined) expect(status, rule.id).toBe(said);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('what was said is not written to, and the same facts give the same report', () => {
    fc.assert(
      fc.property(caseOf(area, [null, undefined]), dayIn(area), (facts, asOf) => {
        const frozen = Object.freeze({ ...facts });
        const turned = Object.fromEntries(Object.entries(facts).toReversed());
        expect(JSON.stringify(report(area, turned, asOf))).toBe(JSON.stringify(report(area, frozen, asOf)));
      }),
      { numRuns: 60 },
    );
  });
});
