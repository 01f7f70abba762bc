// Every way in which what is given to `check` can be wrong, and the one line that is said of it.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/app/commands/check.ts';
import { vocabulary } from '../../../src/rules/facts/vocabulary.ts';
import { run } from './run.ts';

const refusedFacts: readonly [what: string, facts: string, ...parts: string[]][] = [
  ['nothing', '', 'not valid JSON', 'line 1, column 1'],
  ['a missing colon', '{\n  "age" 3}', 'not valid JSON', 'line 2, column 9'],
  ['single quotation marks', "{'age': 3}", 'line 1, column 2'],
  ['a comma too many', '{"age": 3,}', 'line 1, column 11'],
  ['NaN', '{"age": NaN}', 'not valid JSON', 'column 9'],
  ['Infinity', '{"funds": Infinity}', 'not valid JSON'],
  ['text after it', '{} {}', 'line 1, column 4'],
  ['garbage', '\u0000\u001b[31m', 'not valid JSON'],
  ['a thousand brackets', '['.repeat(1000), 'not valid JSON'],
  ['a fact twice', '{"age": 30, "offer": "oral", "age": 31}', '“age” is given more than once'],
  ['a fact twice, once in disguise', '{"age": 30, "\\u0061ge": 31}', '“age”'],
  ['a part of pay twice', '{"basePay": {"amount": 1, "amount": 2}}', '“basePay.amount”'],
  ['a list', '[]', 'one JSON object'],
  ['null', 'null', 'one JSON object'],
  ['a text', '"citizenship"', 'one JSON object'],
  ['an unknown fact', '{"quux": 1}', 'no fact called “quux”', 'veiviser facts'],
  ['a slip in a fact', '{"basepay": null}', 'Did you mean “basePay”?'],
  ['a fact in snake case', '{"position_level": null}', 'Did you mean “positionLevel”?'],
  ['half a fact', '{"citizen": null}', 'Did you mean “citizenship”?'],
  ['__proto__', '{"__proto__": {"age": 3}}', 'no fact called “__proto__”'],
  ['constructor', '{"constructor": null}', 'no fact called “constructor”'],
  ['an unknown option', '{"offer": "purple"}', '“purple”', '“offer”', 'none, vague, oral, written or several'],
  ['a slip in an option', '{"positionLevel": "batchelor"}', 'Did you mean “bachelor”?'],
  ['an option in capitals', '{"employerKind": "Norwegian company"}', 'Did you mean “norwegian-company”?'],
  ['an option in words', '{"educationLevel": "MSc"}', 'Did you mean “master”?'],
  ['an option that is a number', '{"offer": 1}', '“offer” cannot be “1”', 'none, vague, oral'],
  ['an option that is true', '{"educationRelevant": true}', 'Did you mean “yes”?', 'yes, partly or no'],
  ['an option in a list', '{"offer": ["written"]}', '“offer” must be', 'veiviser facts'],
  ['yes or no in Norwegian', '{"educationCompleted": "ja"}', 'Did you mean “yes”?'],
  ['yes or no as a number', '{"educationCompleted": 1}', 'must be true or false'],
  ['a number in quotation marks', '{"positionPercent": "100"}', 'without quotation marks', 'Did you mean 100?'],
  ['a number in words', '{"positionPercent": "80 prosent"}', 'Did you mean 80?'],
  ['a number too low', '{"positionPercent": 0}', 'from 1 percent to 100 percent'],
  ['a number too high', '{"positionPercent": 101}', 'from 1 percent to 100 percent'],
  ['a number below zero', '{"experienceYears": -1}', 'from 0 years to 80 years'],
  ['a number beyond all numbers', '{"funds": 1e999}', '“funds” must be from'],
  ['an age in halves', '{"age": 29.5}', 'whole number'],
  ['a day that does not exist', '{"applicationDate": "2026-02-30"}', '“2026-02-30”', '“applicationDate”'],
  ['a day in words', '{"applicationDate": "1 March 2027"}', 'Did you mean "2027-03-01"?'],
  ['a day as a number', '{"startDate": 20270301}', 'year-month-day'],
  ['a time', '{"startDate": "2027-03-01T00:00:00Z"}', 'year-month-day'],
  ['a day far off', '{"startDate": "9999-12-31"}', '1 January 1900 to 31 December 2199'],
  ['a country in small letters', '{"citizenship": ["in"]}', '“in”', 'Did you mean IN?'],
  ['a country by name', '{"citizenship": ["India"]}', 'Did you mean IN?'],
  ['a country by name, alone', '{"citizenship": "India"}', 'Did you mean ["IN"]?'],
  ['a country not in the list', '{"citizenship": ["IN", "ZZ"]}', '“ZZ” is not a country code'],
  ['no country', '{"citizenship": []}', 'at least one country'],
  ['a country that is none', '{"citizenship": [null]}', 'two-letter country codes'],
  ['too many countries', `{"citizenship": [${'"IN",'.repeat(20)}"IN"]}`, 'at most 20 countries'],
  ['pay below zero', '{"basePay": {"amount": -1, "currency": "NOK", "period": "year"}}', 'more than 0 and at most'],
  ['pay of nothing', '{"basePay": {"amount": 0, "currency": "NOK", "period": "year"}}', '“basePay.amount”'],
  ['pay of 10²¹', '{"basePay": {"amount": 1e21, "currency": "NOK", "period": "year"}}', 'at most 1,000,000,000,000'],
  ['pay in quotation marks', '{"basePay": {"amount": "5", "currency": "NOK", "period": "day"}}', 'Did you mean 5?'],
  [
    'pay unknown in part',
    '{"basePay": {"amount": null, "currency": "NOK", "period": "year"}}',
    '“basePay.amount” must be',
  ],
  ['pay as a number', '{"basePay": 545400}', '“basePay” must be', '"currency": "NOK"'],
  ['pay in words', '{"basePay": "48k NOK a month"}', '{"amount":48000,"currency":"NOK","period":"month"}'],
  ['pay in a list', '{"basePay": []}', '“basePay” must be'],
  ['pay without a period', '{"basePay": {"amount": 1, "currency": "NOK"}}', '“basePay.period” is missing'],
  ['a slip in a part of pay', '{"basePay": {"ammount": 1}}', '“basePay.ammount”', 'Did you mean basePay.amount?'],
  ['more than pay', '{"basePay": {"amount": 1, "currency": "NOK", "period": "year", "bonus": 1}}', '“basePay.bonus”'],
  ['__proto__ in pay', '{"basePay": {"__proto__": 1}}', '“basePay.__proto__”'],
  [
    'a currency in small letters',
    '{"basePay": {"amount": 1, "currency": "eur", "period": "year"}}',
    'Did you mean EUR?',
  ],
  ['a currency by name', '{"basePay": {"amount": 1, "currency": "kr", "period": "year"}}', 'Did you mean NOK?'],
  ['no currency', '{"basePay": {"amount": 1, "currency": "QQQ", "period": "year"}}', '“QQQ”', 'three capital letters'],
  [
    'a currency that is none',
    '{"basePay": {"amount": 1, "currency": 578, "period": "year"}}',
    '“basePay.currency” must be',
  ],
  ['a period in words', '{"basePay": {"amount": 1, "currency": "NOK", "period": "monthly"}}', 'Did you mean “month”?'],
  ['no period', '{"basePay": {"amount": 1, "currency": "NOK", "period": "eon"}}', 'year, month, fortnight'],
  [
    'a contradiction',
    '{"purpose": "renewal", "currentPermit": "none"}',
    'purpose = "renewal"',
    'currentPermit = "none"',
  ],
  [
    'full time in few hours',
    '{"positionPercent": 100, "hoursPerWeek": 20}',
    'positionPercent = 100',
    'hoursPerWeek = 20',
  ],
];

describe('facts that cannot be used', () => {
  it.each(refusedFacts)('%s', async (_, facts, ...parts) => {
    const { code, out, errors } = await run(check, ['eligibility', '--facts', '-', '--json'], facts);
    expect({ code, out, lines: errors.length }).toEqual({ code: 2, out: '', lines: 1 });
    for (const part of parts) expect(errors[0]).toContain(part);
  });

  it.each(['en', 'nb'])('are told in one line of %s, with every word there', async (locale) => {
    for (const [, facts] of refusedFacts) {
      const { errors } = await run(check, ['eligibility', '--facts', '-', '--locale', locale], facts);
      expect(errors[0]).toMatch(/^[^\n\p{Cc}]+$/u);
      expect(errors[0]).not.toMatch(/input-|problem-|unit-|\{ ?\$/);
    }
  });

  it('says little of a long name, and nothing that moves the cursor', async () => {
    const facts = JSON.stringify({ [`\u001b[31m\n${'x'.repeat(10_000)}`]: 1 });
    const { errors } = await run(check, ['eligibility', '--facts', '-'], facts);
    expect(errors[0]?.length).toBeLessThan(200);
    expect(errors[0]).not.toMatch(/\p{Cc}/u);
  });

  it('takes null for every fact', async () => {
    const facts = JSON.stringify(Object.fromEntries(vocabulary.map((fact) => [fact.id, null])));
    expect(await run(check, ['eligibility', '--facts', '-', '--json'], facts)).toMatchObject({ code: 0, errors: [] });
  });

  it('takes a country twice', async () => {
    expect(await run(check, ['eligibility', '--facts', '-'], '{"citizenship": ["IN", "IN"]}')).toMatchObject({
      code: 0,
    });
  });
});

const facts = ['--facts', '-'];
const refusedArguments: readonly [what: string, args: readonly string[], ...parts: string[]][] = [
  ['no area', facts, 'eligibility'],
  ['an unknown area', ['weather', ...facts], '“weather”', 'eligibility'],
  ['two areas', ['eligibility', 'tax', ...facts], '“tax”'],
  ['no facts', ['eligibility'], '--facts FILE'],
  ['no file', ['eligibility', '--facts', '/no/such/file.json'], '“/no/such/file.json”'],
  ['a folder', ['eligibility', '--facts', '/tmp'], '“/tmp”'],
  ['an option without its value', ['eligibility', '--facts'], '“--facts” needs a value'],
  ['an option for a value', ['eligibility', '--facts', '--json'], '“--facts” needs a value'],
  ['a value for a flag', ['eligibility', ...facts, '--json=yes'], '“--json” takes no value'],
  ['an option twice', ['eligibility', ...facts, ...facts], '“--facts” is given more than once'],
  ['an unknown option', ['eligibility', ...facts, '--asof', '2026-01-01'], '“--asof”', '--as-of'],
  ['an unknown short option', ['eligibility', ...facts, '-j'], '“-j”'],
  ['a day that does not exist', ['eligibility', ...facts, '--as-of', '2026-02-30'], '“2026-02-30”'],
  ['a day in words', ['eligibility', ...facts, '--as-of', 'tomorrow'], '“tomorrow”', 'year-month-day'],
  ['a day before 2010', ['eligibility', ...facts, '--as-of', '2009-12-31'], '1 January 2010'],
  ['a day after 2100', ['eligibility', ...facts, '--as-of', '2101-01-01'], '31 December 2100'],
  ['an unknown language', ['eligibility', ...facts, '--locale', 'sv'], '“sv”', 'en or nb'],
];

describe('arguments that cannot be used', () => {
  it.each(refusedArguments)('%s', async (_, args, ...parts) => {
    const { code, out, errors } = await run(check, args, '{}');
    expect({ code, out, lines: errors.length }).toEqual({ code: 2, out: '', lines: 1 });
    for (const part of parts) expect(errors[0]).toContain(part);
  });

  it('are told in the language asked for', async () => {
    const { errors } = await run(check, ['weather', ...facts, '--locale', 'nb'], '{}');
    expect(errors[0]).toContain('Det finnes ikke noe område');
  });

  it('are read at the edges', async () => {
    for (const asOf of ['2010-01-01', '2100-12-31']) {
      expect(await run(check, ['eligibility', ...facts, '--as-of', asOf], '{}')).toMatchObject({ code: 0, errors: [] });
    }
  });
});

describe('bytes that cannot be used', () => {
  it.each([
    ['too many', Buffer.alloc(1_048_577, ' '), 'at most 1 MiB'],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'UTF-8'],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'UTF-8'],
  ])('%s', async (_, bytes, part) => {
    const { code, out, errors } = await run(check, ['eligibility', '--facts', '-'], bytes);
    expect({ code, out, lines: errors.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(errors[0]).toContain(part);
  });

  it('takes exactly 1 MiB', async () => {
    const bytes = Buffer.alloc(1_048_576, ' ');
    bytes.write('{}');
    expect(await run(check, ['eligibility', '--facts', '-'], bytes)).toMatchObject({ code: 0, errors: [] });
  });
});
