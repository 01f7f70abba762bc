// A case from a file takes the place of what was said, once the person agrees; one that is wrong changes nothing.
import type { CaseReading } from './case-problem.ts';
import { aside, type Here, moved, onward, type Step, say, settled } from './step.ts';

export function imported(at: Here, reading: CaseReading): Step {
  if ('problem' in reading) return aside(at.snapshot, { part: 'case-problem', problem: reading.problem });
  const { snapshot } = at;
  if (Object.keys(snapshot.facts).length === 0)
    return replaced({ ...at, snapshot: { ...snapshot, incoming: reading.facts } });
  return say({ ...moved(settled(snapshot), { type: 'replace' }), incoming: reading.facts });
}

/** The person has agreed. */
export function replaced(at: Here): Step {
  const { former: _, ...snapshot } = at.snapshot;
  const { incoming } = snapshot;
  if (!incoming) return onward(at, at.snapshot);
  return onward(at, { ...snapshot, facts: incoming }, { part: 'imported', count: Object.keys(incoming).length });
}
