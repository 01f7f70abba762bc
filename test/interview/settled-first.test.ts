// A plan is told with what came out before in the same case: nobody is sent to sign or apply as if all were well.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { flows } from '../../src/flows/index.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import { beginning, locales } from '../../src/interview/snapshot.ts';
import { type Standing, standingOf } from '../../src/interview/standing.ts';
import { walk } from '../../src/interview/walk.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { today } from '../support/cases.ts';
import { likely, underpaid } from '../support/materials.ts';

/** The plan, after the interviews named, of which nothing more is told. */
function planAfter(told: Facts, ...before: string[]): Standing {
  const facts: Record<string, FactValue> = { ...told };
  for (const id of [...before, 'arrival']) {
    const flow = flows.get(id);
    if (!flow) throw new Error(`There is no interview ${id}`);
    for (let { at } = walk(flow, facts, today); at.kind === 'question'; { at } = walk(flow, { ...facts }, today)) {
      for (const fact of at.question.facts) facts[fact] ??= null;
    }
  }
  return standingOf(flows, { ...beginning('en', 'arrival'), begun: [...before, 'arrival'], facts }, today);
}

const noticesIn = (plan: Standing, locale: (typeof locales)[number] = 'en'): string[] =>
  resultBlocks(loadWords(locale), plan).flatMap((block) => (block.kind === 'notice' ? [block.text] : []));

const probation: Facts = { ...likely, reviewDepth: 'full', paperKind: 'draft', probationMonths: 8 };

describe.each(locales)('a plan in %s', (locale) => {
  const words = loadWords(locale);

  it('after a "not likely" says at its top what stands in the way, and is told all the same', () => {
    const plan = planAfter(underpaid, 'eligibility');
    const [first, ...more] = noticesIn(plan, locale);
    expect(more).toEqual([]);
    expect(first).toContain(words('plan-first-permit'));
    expect(first).toContain(words('rule-pay'));
    const blocks = resultBlocks(words, plan);
    expect(blocks.findIndex(({ kind }) => kind === 'notice')).toBe(3);
    expect(blocks).toContainEqual({ kind: 'heading', text: words('plan-applying') });
  });

  it('after a contract that must not be signed says which point', () => {
    const [first] = noticesIn(planAfter(probation, 'offer'), locale);
    expect(first).toContain(words('plan-first-contract'));
    expect(first).toContain(words('clause-probation'));
  });
});

describe('a plan', () => {
  it('names each point once, and not all of many', () => {
    const facts: Facts = { ...probation, ...underpaid, holidayWeeks: 3, moneyAsked: true, holidayPayPercent: 8 };
    const [first = ''] = noticesIn(planAfter(facts, 'eligibility', 'offer'));
    const words = loadWords('en');
    expect(first).toContain(words('plan-first-permit.and-contract'));
    expect(first.split(words('rule-pay'))).toHaveLength(2);
    expect(first).toContain(`and ${words('plan-first-more')}.`);
  });

  it('asks whoever has signed to have it put right', () => {
    const [first] = noticesIn(planAfter({ ...probation, paperKind: 'signed' }, 'offer'));
    expect(first).toContain(loadWords('en')('plan-first-signed'));
  });

  it.each<[string, Facts, readonly string[]]>([
    ['of whoever is likely to get the permit', likely, ['eligibility']],
    ['of whoever was asked nothing before', underpaid, []],
    ['of whoever has been given the permit', { ...underpaid, permitStage: 'granted' }, ['eligibility']],
    ['of whoever was refused', { ...underpaid, permitStage: 'refused' }, ['eligibility']],
    ['of whoever needs none', { ...underpaid, citizenship: ['DE'] }, ['eligibility']],
  ])('%s warns of nothing', (_, facts, before) => {
    expect(noticesIn(planAfter(facts, ...before))).toEqual([]);
  });
});
