// What a message says where a conversation stands: as an answer to the question at hand, and whatever else it tells of.
import { isAsking } from './machine.ts';
import type { Understanding } from './read/index.ts';
import { locales, type Told } from './snapshot.ts';
import type { Here } from './step.ts';

const confirmation = { id: 'confirmation', kind: 'yes-no', ask: 'self' } as const;

/** How a text is read: in the person's own language first. */
function contextOf({ setting, snapshot, event }: Here) {
  const ownFirst = [snapshot.locale, ...locales.filter((each) => each !== snapshot.locale)];
  return { lexicons: ownFirst.map((each) => setting.lexicons[each]), locale: snapshot.locale, day: event.day };
}

export function understanding(at: Here, text: string): Understanding {
  const asking = isAsking(at.snapshot.stage) ? at.standing.question : undefined;
  return at.setting.read(asking?.reads ?? confirmation, text, contextOf(at));
}

/** Everything that a message tells of. */
export function toldIn(at: Here, text: string): readonly Told[] {
  const { stage } = at.snapshot;
  const isListening = isAsking(stage) || stage === 'confirming' || stage === 'checking' || stage === 'concluded';
  return isListening ? at.setting.readSeveral([...at.standing.flow.questions.values()], text, contextOf(at)) : [];
}
