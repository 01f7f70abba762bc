// What holds of every rule, figure, route and task, whatever it says.
import { describe, expect, it } from 'vitest';
import { cards } from '../../src/guide/index.ts';
import { type Amounts, type AmountVersion, amountOn, lastDay } from '../../src/rules/amounts.ts';
import { areas } from '../../src/rules/areas.ts';
import { type Condition, parts } from '../../src/rules/condition.ts';
import { isDate, type Period } from '../../src/rules/dates.ts';
import { type Area, allConditions, conditionsOf, governedIn } from '../../src/rules/engine/area.ts';
import { findFact, vocabulary } from '../../src/rules/facts/vocabulary.ts';
import { citation, mayDecide, rowOf } from '../../src/rules/law/citation.ts';
import { countrySets } from '../../src/rules/law/countries.ts';
import { rows } from '../../src/rules/law/rows/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { told } from '../../src/rules/told.ts';
import { everyAnswer } from '../support/cases.ts';

const named = <T extends { readonly id: string }>(each: readonly T[]): [string, T][] =>
  each.map((one) => [one.id, one]);

const overlapping = (spans: readonly Period[]): [Period, Period][] =>
  spans.flatMap((a, index) =>
    spans
      .slice(index + 1)
      .filter((b) => a.from <= (b.to ?? a.from) && b.from <= (a.to ?? b.from))
      .map((b): [Period, Period] => [a, b]),
  );

const holdsOn = (id: string, day: string): boolean => {
  const { from = day, to = day } = rowOf(id);
  return from <= day && day <= to;
};

describe.each([...areas.values()].map((area): [string, Area] => [area.id, area]))('in %s', (_area, area) => {
  const { routes, tasks, amounts, reckonings, derived } = area;
  // Clauses are versions with conditions and rows as well.
  const rules = governedIn(area);

  describe('a rule', () => {
    it.each(named(rules))('%s has one version a day, and rows of the law that hold when it begins', (_id, rule) => {
      expect(rule.versions.length).toBeGreaterThan(0);
      expect(overlapping(rule.versions)).toEqual([]);
      for (const { from, basis } of rule.versions) {
        expect(isDate(from)).toBe(true);
        expect(
          basis.some((id) => holdsOn(id, from)),
          from,
        ).toBe(true);
      }
    });

    const deciding = area.rules.filter((rule) => rule.role !== 'warning');
    it.each(named(deciding))('%s decides, so a row that may decide stands behind each version', (_id, rule) => {
      for (const { from, basis } of rule.versions)
        expect(
          basis.some((id) => mayDecide(id) && holdsOn(id, from)),
          from,
        ).toBe(true);
    });

    it('has a name of its own', () => {
      expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    });
  });

  describe('a condition', () => {
    const ids = new Set([...vocabulary, ...derived].map((fact) => fact.id));
    const everyPart = allConditions(area).flatMap((condition) => [...parts(condition)]);

    it('speaks only of facts and rules that exist', () => {
      for (const part of everyPart) {
        if ('fact' in part) expect(ids).toContain(part.fact);
        if (part.op === 'sameOrHigher') expect(ids).toContain(part.than);
        if (part.op === 'ref') expect(rules.map((rule) => rule.id)).toContain(part.rule);
      }
      expect(ids.size).toBe(vocabulary.length + derived.length);
    });

    it('names only options that there are', () => {
      for (const part of everyPart) {
        if (part.op !== 'oneOf') continue;
        const fact = findFact(part.fact) ?? derived.find((each) => each.id === part.fact);
        const options = fact && 'options' in fact ? fact.options : [true, false];
        expect(
          part.options.filter((option) => !(options as readonly unknown[]).includes(option)),
          part.fact,
        ).toEqual([]);
      }
    });

    it('has no open question under a "not", nor in what says where a rule applies', () => {
      const opens = (condition: Condition): boolean => [...parts(condition)].some((part) => part.op === 'open');
      const refers = (condition: Condition): boolean => [...parts(condition)].some((part) => part.op === 'ref');
      for (const part of everyPart) {
        if (part.op === 'not') expect(opens(part.of) || refers(part.of)).toBe(false);
      }
      for (const { applies, within } of rules) {
        for (const condition of [applies, within])
          if (condition) expect(opens(condition) || refers(condition)).toBe(false);
      }
    });

    it('refers to no rule that comes back to itself', () => {
      const next = (rule: Rule): string[] =>
        conditionsOf(rule).flatMap((condition) =>
          [...parts(condition)].flatMap((part) => (part.op === 'ref' ? [part.rule] : [])),
        );
      const reach = (id: string, seen: readonly string[]): void => {
        expect(seen).not.toContain(id);
        for (const other of next(rules.find((rule) => rule.id === id) as Rule)) reach(other, [...seen, id]);
      };
      for (const rule of rules) reach(rule.id, []);
    });
  });

  describe('a figure', () => {
    const versions = amounts.flatMap((timeline) =>
      timeline.versions.map((each): [string, AmountVersion] => [`${timeline.id} from ${each.from}`, each]),
    );

    it.each(versions)('%s has a row, a day on which it was seen, and an end or a day of review', (_name, version) => {
      const { seen, url } = citation(version.row);
      expect(isDate(seen)).toBe(true);
      expect(url).toMatch(/^https?:/);
      expect(version.to ?? version.endUnknown ?? version.reviewBy).toBeDefined();
      const { unit } = amounts.find((each) => each.versions.includes(version)) as Amounts;
      for (const value of Object.values(version.values)) {
        expect(value).toBeGreaterThan(0);
        if (unit === 'NOK') expect(Number.isInteger(value)).toBe(true);
        else expect(value).toBeLessThanOrEqual(100);
      }
    });

    it.each(versions)('%s has rows for its keys that decide as its own does', (_name, { values, row, rows }) => {
      if (!rows) return;
      expect(Object.keys(rows)).toEqual(Object.keys(values));
      expect(Object.values(rows)).toContain(row);
      for (const each of Object.values(rows)) expect(mayDecide(each)).toBe(mayDecide(row));
    });

    it.each(versions)('%s decides only when its row may', (_name, version) => {
      const timeline = amounts.find((each) => each.versions.includes(version));
      const decides = timeline && amountOn(timeline, version.from) === version;
      expect(decides).toBe(!version.endUnknown && mayDecide(version.row));
    });

    it('has a name of its own', () => {
      expect(new Set(amounts.map(({ id }) => id)).size).toBe(amounts.length);
    });

    it.each(named(amounts))('of %s overlaps no other', (_id, timeline) => {
      const known = timeline.versions.filter((each) => !each.endUnknown);
      expect(overlapping(known.map((each) => ({ from: each.from, to: lastDay(each) ?? '9999-12-31' })))).toEqual([]);
    });
  });

  describe('a route, a task, a reckoning', () => {
    it.each([...named(routes), ...named(tasks)])('%s cites rows that hold when it begins', (_id, { from, basis }) => {
      for (const id of basis) expect(holdsOn(id, from) || basis.some((other) => holdsOn(other, from)), id).toBe(true);
      expect(holdsOn(basis[0], from), basis[0]).toBe(true);
    });

    it('has a name of its own', () => {
      for (const each of [routes, tasks, reckonings]) expect(new Set(each.map(({ id }) => id)).size).toBe(each.length);
    });

    it.each(named(tasks))('%s needs only tasks that there are', (_id, { needs, differs = [] }) => {
      const known = new Set(tasks.map(({ id }) => id));
      // What somebody else must do first may be told in another area.
      if (area.concludes === 'judgement') needs = [...needs, ...differs.flatMap((each) => each.needs ?? [])];
      expect(needs.filter((id) => !known.has(id))).toEqual([]);
    });

    it.each(named(reckonings))('%s cites rows that exist', (_id, { versions }) => {
      for (const { basis } of versions) for (const id of basis) expect(() => rowOf(id)).not.toThrow();
    });
  });
});

describe('a row', () => {
  const cited = new Set([
    ...[...areas.values()].flatMap((area) => [
      ...governedIn(area).flatMap((rule) => rule.versions.flatMap((version) => version.basis)),
      ...area.routes.flatMap((route) => route.basis),
      ...area.tasks.flatMap((task) => [task, ...(task.differs ?? [])].flatMap(({ basis = [] }) => basis)),
      ...area.reckonings.flatMap((each) => each.versions.flatMap((version) => version.basis)),
      ...area.amounts.flatMap((timeline) =>
        timeline.versions.flatMap(({ row, rows: byKey = {} }) => [row, ...Object.values(byKey)]),
      ),
    ]),
    ...Object.values(countrySets).flatMap((versions) => versions.map((version) => version.row)),
    // What decides nothing may be told all the same.
    ...[...cards.values()].flatMap(({ basis }) => basis),
    ...Object.values(told).map(({ row }) => row),
  ]);

  it('that is cited exists', () => {
    for (const id of cited) expect(() => citation(id), id).not.toThrow();
  });

  it('that exists is cited', () => {
    expect(Object.keys(rows).filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe('the rules', () => {
  it('hold no text but the names of laws and sources', () => {
    // An id is one word; whatever has two is text.
    const texts: string[] = [];
    const walk = (value: unknown, key: string): void => {
      if (typeof value === 'string' && /\s/.test(value)) texts.push(`${key}: ${value}`);
      if (typeof value === 'object' && value !== null)
        for (const [name, part] of Object.entries(value)) walk(part, name);
    };
    for (const { rules, contradictions, routes, tasks, amounts, clauses } of areas.values())
      walk([rules, contradictions, routes, tasks, amounts, clauses], '');
    walk(vocabulary, '');
    expect(texts).toEqual([]);
  });

  it('know every fact that the random cases fill, and the cases fill every fact that conditions read', () => {
    for (const fact of Object.keys(everyAnswer)) expect(findFact(fact), fact).toBeDefined();
    for (const condition of [...areas.values()].flatMap(allConditions)) {
      for (const part of parts(condition)) {
        if ('fact' in part && findFact(part.fact)) expect(everyAnswer[part.fact], part.fact).toBeDefined();
      }
    }
  });
});
