// Going on elsewhere, as the person meets it: a code here, a yes there, and a way out on both sides.
import type { Carry } from './carry.ts';
import { aside, type Here, moved, onward, type Step, say, settled } from './step.ts';

/** What came back from the world. */
export function carried(at: Here, carry: Carry): Step {
  const part = { part: 'carry', carry } as const;
  switch (carry.step) {
    case 'offered':
      return say(moved(settled(at.snapshot), { type: 'handOver' }), part);
    case 'found': {
      const { code, from, count } = carry;
      return say({ ...moved(settled(at.snapshot), { type: 'handOver' }), handover: { code, from, count } });
    }
    case 'failed':
    case 'not-shared':
      return aside(at.snapshot, part);
    default:
      return onward(at, at.snapshot, part);
  }
}

/** The person says whether the case that the code stands for is to be gone on with here. */
export function agreed(at: Here, yes: boolean): Step {
  const { handover } = at.snapshot;
  if (!handover || !yes) return onward(at, at.snapshot);
  return { snapshot: at.snapshot, parts: [], wants: { want: 'take', code: handover.code } };
}
