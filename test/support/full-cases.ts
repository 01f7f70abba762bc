// Cases of which everything is known, and a second, plain reading of the rules to judge them by.
import fc from 'fast-check';
import type { AmountReference } from '../../src/rules/amounts.ts';
import type { Condition } from '../../src/rules/condition.ts';
import { addDays, addMonths } from '../../src/rules/dates.ts';
import { eligibility } from '../../src/rules/eligibility.ts';
import type { Facts, Money } from '../../src/rules/facts/fact.ts';
import { countrySets } from '../../src/rules/law/countries.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { answers } from './cases.ts';

/** Every fact known, and none half known: no offer that is only said, no day rate in a part-time post. */
export const fullCase: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(Object.entries(answers).map(([fact, values]) => [fact, fc.constantFrom(...values)])))
  .map((facts): Facts => {
    const pay = facts.basePay as Money;
    return {
      ...(facts as Facts),
      hoursPerWeek: Number(facts.positionPercent) * 0.375,
      ...(['oral', 'vague'].includes(String(facts.offer)) && { offer: 'written' }),
      ...(facts.collectiveAgreement === 'yes-unknown-rate' && { collectiveAgreement: 'no' }),
      ...(pay.period === 'hour' && { holidayPaid: true }),
      ...(pay.period === 'day' && { basePay: { ...pay, period: 'month' } }),
    };
  });

type Truth = boolean | 'no-rule';
type Status = 'met' | 'not-met' | 'does-not-apply' | 'no-rule';

const within = (span: { from: string; to?: string }, day: string) => span.from <= day && day <= (span.to ?? day);
const times = { year: 1, month: 12, fortnight: 26, week: 52, day: 260, hour: 0 };

/** Pay by the year in hundredths of an øre, so that whole numbers are compared. */
function yearly(facts: Facts, what: 'post' | 'full-time'): number | undefined {
  const { amount, currency, period } = facts.basePay as Money;
  if (currency !== 'NOK') return undefined;
  const share = Number(facts.positionPercent);
  const hourly = period === 'hour';
  const factor = hourly ? Number(facts.hoursPerWeek) * 52 : times[period];
  const said = amount * factor;
  const saidFor = hourly ? 'post' : facts.basePayFor;
  if (saidFor === what) return said;
  return what === 'post' ? (said * share) / 100 : (said * 100) / share;
}

function numberOf(id: string, facts: Facts): number | undefined {
  if (id === 'share') return Number(facts.positionPercent);
  if (id === 'payActual') return yearly(facts, 'post');
  if (id === 'payFullTime') return yearly(facts, 'full-time');
  return Number(facts[id]);
}

function optionOf(id: string, facts: Facts): string | boolean {
  if (id === 'firmOffer') return facts.offer === 'none' ? 'no' : 'yes';
  if (id === 'payCurrency') return (facts.basePay as Money).currency === 'NOK' ? 'kroner' : 'foreign';
  return facts[id] as string | boolean;
}

function figure(than: number | AmountReference, facts: Facts, day: string): number | undefined {
  if (typeof than === 'number') return than;
  const version = than.amounts.versions.find(
    (each) => !each.endUnknown && within({ from: each.from, to: each.to ?? each.reviewBy ?? day }, day),
  );
  const value = version?.values[than.by ? String(facts[than.by]) : 'all'];
  return value === undefined ? undefined : than.times ? Math.round(value * than.times) : value;
}

const rank: Readonly<Record<string, number>> = {
  none: 0,
  secondary: 1,
  vocational: 2,
  'higher-under-three-years': 3,
  bachelor: 4,
  master: 5,
  phd: 6,
};

function truth(condition: Condition, facts: Facts, day: string, yes: ReadonlySet<string>): Truth {
  const again = (part: Condition) => truth(part, facts, day, yes);
  switch (condition.op) {
    case 'all': {
      const parts = condition.of.map(again);
      return parts.includes(false) ? false : parts.includes('no-rule') ? 'no-rule' : true;
    }
    case 'any': {
      const parts = condition.of.map(again);
      return parts.includes(true) ? true : parts.includes('no-rule') ? 'no-rule' : false;
    }
    case 'not': {
      const part = again(condition.of);
      return part === 'no-rule' ? part : !part;
    }
    case 'oneOf':
      return condition.options.includes(optionOf(condition.fact, facts));
    case 'some': {
      const set = countrySets[condition.set].find((each) => within(each, day));
      return set ? (facts[condition.fact] as string[]).some((code) => set.codes.includes(code)) : 'no-rule';
    }
    case 'atLeast':
    case 'atMost':
    case 'below': {
      const at = figure(condition.than, facts, day);
      if (at === undefined) return 'no-rule';
      const value = numberOf(condition.fact, facts);
      // Pay in another currency is any pay: such parts are all behind "is it in kroner".
      if (value === undefined) return false;
      return condition.op === 'atLeast' ? value >= at : condition.op === 'atMost' ? value <= at : value < at;
    }
    case 'onOrBefore':
    case 'onOrAfter': {
      const { than } = condition;
      const bound =
        typeof than === 'string'
          ? than
          : addDays(addMonths(String(facts[than.fact]), than.months ?? 0), than.days ?? 0);
      const value = String(facts[condition.fact]);
      return condition.op === 'onOrBefore' ? value <= bound : value >= bound;
    }
    case 'sameOrHigher':
      return (rank[String(facts[condition.fact])] as number) >= (rank[String(facts[condition.than])] as number);
    case 'ref': {
      const rule = eligibility.rules.find((each) => each.id === condition.rule) as Rule;
      const status = statusOn(rule, facts, day, yes);
      return status === 'no-rule' ? status : status !== 'not-met';
    }
    case 'open':
      return yes.has(condition.question);
  }
}

function statusOn(rule: Rule, facts: Facts, day: string, yes: ReadonlySet<string>): Status {
  if (rule.applies) {
    const applies = truth(rule.applies, facts, day, yes);
    if (applies !== true) return applies === false ? 'does-not-apply' : 'no-rule';
  }
  if (rule.within && truth(rule.within, facts, day, yes) !== true) return 'no-rule';
  const version = rule.versions.find((each) => within(each, day));
  if (!version) return 'no-rule';
  const found = truth(version.require, facts, day, yes);
  return found === 'no-rule' ? found : found ? 'met' : 'not-met';
}

const questions = [
  'proRata lowerPayAccepted renewalFloor foreignCurrency normalPayForTrade severalJobs employerOfRecord ownCompany',
  'assignmentListDetails shortHigherEducation specialQualification partlyRelevant eeaFamilyCounts',
].flatMap((line) => line.split(' '));
// Open questions stand positively, so only all "no", all "yes" and each alone can tell.
const answersToLaw = [[], questions, ...questions.map((question) => [question])].map((yes) => new Set(yes));

const strictest = ['not-met', 'no-rule', 'met', 'does-not-apply'] as const;

/**
 * The status of one rule: for each answer to the open questions the strictest of the dates that govern it. Only if
 * the answers then differ is it the law that is open: a date with no rule settles it whatever the law would say.
 */
export function statusByHand(rule: Rule, facts: Facts, asOf: string): Status | 'law' {
  const days = rule.governedBy.map((governing) => (governing === 'asOf' ? asOf : String(facts[governing])));
  const found = new Set(
    answersToLaw.map((yes) => {
      const perDay = days.map((day) => statusOn(rule, facts, day, yes));
      return strictest.find((status) => perDay.includes(status)) as Status;
    }),
  );
  return found.size > 1 ? 'law' : ([...found][0] as Status);
}

/** The verdict but for other routes: those are told apart by what can be changed. */
export function verdictByHand(facts: Facts, asOf: string): string {
  const of = (role: Rule['role']) =>
    eligibility.rules.filter((rule) => rule.role === role).map((rule) => statusByHand(rule, facts, asOf));
  if (of('exemption').includes('met')) return 'no-permit-needed';
  const conditions = of('condition');
  if (conditions.includes('not-met')) return 'not-likely';
  return conditions.some((status) => status === 'law' || status === 'no-rule') ? 'not-yet-known' : 'likely';
}
