// Whoever has no job offer has no employer to show anything to, and nothing of a job to be measured by.
import type { Report } from '../rules/engine/report.ts';
import type { Facts } from '../rules/facts/fact.ts';

export const isWithoutOffer = (facts: Facts): boolean => facts.offer === 'none';

/** Whether it is the offer alone that stands in the way: nothing else is known to be missing, or in doubt by law. */
export const lacksOnlyOffer = ({ area, findings }: Report, facts: Facts, conditions: ReadonlySet<string>): boolean =>
  area === 'eligibility' &&
  isWithoutOffer(facts) &&
  findings.every(
    ({ rule, status, because }) =>
      !conditions.has(rule) || rule === 'offer' || (status !== 'not-met' && because !== 'law'),
  );
