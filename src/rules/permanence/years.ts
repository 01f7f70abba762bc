// Three years in Norway: from which day they count, when they are reached, and what that makes of an application.
import { addMonths } from '../dates.ts';
import type { Derived, Get } from '../derive.ts';

/** What the Act asks for, in months. */
export const monthsNeeded = 36;

const dayIn = (get: Get, fact: string): string | undefined => {
  const value = get(fact);
  return typeof value === 'string' ? value : undefined;
};

const facts = ['grantedInNorway', 'policeReportOn', 'decisionDate'] as const;

/** A permit given in Norway counts from that day, one given abroad from the report to the police after arrival. */
function reachedOn(get: Get, grantedInNorway: boolean): string | undefined {
  const from = dayIn(get, grantedInNorway ? 'decisionDate' : 'policeReportOn');
  return from && addMonths(from, monthsNeeded);
}

const options = ['not-yet', 'reached'] as const;

/** Whether they are reached on the day of the application: certain only when it is so whichever day counts. */
export const yearsCounted: Derived = {
  id: 'yearsCounted',
  kind: 'option',
  options,
  from: [...facts, 'applicationDate'],
  needs: (get) => {
    if (state(get) !== undefined) return [];
    const granted = get('grantedInNorway');
    if (typeof granted !== 'boolean') return ['grantedInNorway'];
    return [granted ? 'decisionDate' : 'policeReportOn'];
  },
  value: (get) => state(get),
  lever: {
    input: 'applicationDate',
    reach: (get) => {
      const days = waysToCount(get).map((granted) => reachedOn(get, granted));
      const known = days.filter((day) => day !== undefined).sort();
      const last = known.at(-1);
      return last !== undefined && known.length === days.length ? [last] : [];
    },
  },
};

function waysToCount(get: Get): readonly boolean[] {
  const granted = get('grantedInNorway');
  return typeof granted === 'boolean' ? [granted] : [false, true];
}

function state(get: Get): (typeof options)[number] | undefined {
  const applied = dayIn(get, 'applicationDate');
  const states = waysToCount(get).map((granted) => {
    const day = reachedOn(get, granted);
    if (day === undefined || applied === undefined) return undefined;
    return applied >= day ? 'reached' : 'not-yet';
  });
  return states.every((each) => each === states[0]) ? states[0] : undefined;
}
