// The vocabulary as JSON Schema: it accepts what `check` accepts, and says what a form needs to know.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check } from '../../../src/app/commands/check.ts';
import { facts } from '../../../src/app/commands/facts.ts';
import { vocabulary } from '../../../src/rules/facts/vocabulary.ts';
import { run } from './run.ts';

interface Property {
  readonly title: string;
  readonly description: string;
  readonly anyOf: readonly { readonly const?: unknown; readonly title?: string; readonly type: string }[];
  readonly [key: string]: unknown;
}
interface Schema {
  readonly $schema: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly additionalProperties: boolean;
}

const printed = async (locale = 'en'): Promise<Schema> =>
  JSON.parse((await run(facts, ['--json', '--locale', locale])).out) as Schema;

const money = { amount: 52_000.5, currency: 'EUR', period: 'month' };

describe('facts --json', () => {
  it('is draft 2020-12 and has every fact once, with nothing else allowed', async () => {
    const schema = await printed();
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toEqual(vocabulary.map((fact) => fact.id));
    expect(schema.additionalProperties).toBe(false);
    expect(schema).not.toHaveProperty('required');
  });

  it.each(['en', 'nb'])('names every fact and every answer in %s', async (locale) => {
    const { properties } = await printed(locale);
    for (const fact of vocabulary) {
      const property = properties[fact.id] as Property;
      expect(property.title).not.toBe(fact.id);
      expect(property.description).toMatch(/\?$/);
      expect(property['x-ask']).toBe(fact.ask);
      expect(property.anyOf.at(-1)).toMatchObject({ type: 'null', title: expect.any(String) });
      const answers = property.anyOf.slice(0, -1);
      if (fact.kind === 'option') expect(answers.map((answer) => answer.const)).toEqual(fact.options);
      for (const answer of answers) if ('const' in answer) expect(answer.title).toMatch(/\S/);
    }
  });

  it('says what is presumed', async () => {
    const { properties } = await printed();
    expect(properties.familyTie).toMatchObject({ default: 'none', 'x-presumed': { value: 'none' } });
    expect(properties.age).toMatchObject({ 'x-presumed': { atLeast: 18 }, 'x-unit': 'years' });
    expect(properties.educationDocumented).toMatchObject({ default: true });
    expect(properties.citizenship).not.toHaveProperty('x-presumed');
  });

  it.each<[unknown, boolean]>([
    [{}, true],
    [{ citizenship: ['IN', 'GB', 'IN'], offer: 'written', age: 30, educationCompleted: true }, true],
    [{ educationCompleted: 'no', educationDocumented: null, basePay: money, applicationDate: '2028-02-29' }, true],
    [{ positionPercent: 79.5, hoursPerWeek: 29.5, funds: 0, basePay: null }, true],
    [{ citizenship: [] }, false],
    [{ citizenship: ['in'] }, false],
    [{ citizenship: Array(21).fill('IN') }, false],
    [{ offer: 'Written' }, false],
    [{ age: 29.5 }, false],
    [{ age: 121 }, false],
    [{ educationCompleted: 1 }, false],
    [{ applicationDate: '2027-02-29' }, false],
    [{ basePay: { ...money, amount: 0 } }, false],
    [{ basePay: { ...money, amount: 1e21 } }, false],
    [{ basePay: { ...money, currency: 'KRR' } }, false],
    [{ basePay: { ...money, period: 'decade' } }, false],
    [{ basePay: { ...money, bonus: 1 } }, false],
    [{ basePay: { amount: 1 } }, false],
    [{ salary: 1 }, false],
  ])('agrees with check on %j', async (given, accepted) => {
    const schema = z.fromJSONSchema((await printed()) as unknown as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(given).success).toBe(accepted);
    const { code } = await run(check, ['eligibility', '--facts', '-'], JSON.stringify(given));
    expect(code).toBe(accepted ? 0 : 2);
  });
});

describe('facts', () => {
  it.each(['en', 'nb'])('lists every fact and answer in %s, within the width', async (locale) => {
    const { code, out } = await run(facts, ['--locale', locale]);
    expect(code).toBe(0);
    for (const fact of vocabulary) {
      expect(out).toContain(`\n${fact.id} (`.slice(fact === vocabulary[0] ? 1 : 0));
      if (fact.kind === 'option') for (const option of fact.options) expect(out).toContain(`- "${option}": `);
    }
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).not.toMatch(/facts-|input-|authority-|unit-name/);
  });
});
