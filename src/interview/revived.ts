// A conversation that an older release kept, as this one knows it. Nothing that was said is lost with a name.
import type { Facts } from '../rules/facts/fact.ts';
import type { Snapshot } from './snapshot.ts';

/** What facts were called, and are called now. */
const renamed: Readonly<Record<string, string>> = { firstWorkingDay: 'startDate' };

/** Facts by the names of today; what was said under both counts as it was said under the one of today. */
export function namedToday<Said extends object>(facts: Said): Said {
  const old = Object.keys(renamed).filter((name) => name in facts);
  if (old.length === 0) return facts;
  const rest = Object.entries(facts).filter(([name]) => !old.includes(name));
  const again = old.map((name) => [renamed[name], (facts as Facts)[name]]);
  return Object.fromEntries([...again, ...rest]);
}

export function revived(kept: unknown): Snapshot {
  const snapshot = kept as Snapshot;
  const facts = namedToday(snapshot.facts);
  const former = snapshot.former && namedToday(snapshot.former);
  const isAsItWas = facts === snapshot.facts && former === snapshot.former;
  return isAsItWas ? snapshot : { ...snapshot, facts, ...(former && { former }) };
}
