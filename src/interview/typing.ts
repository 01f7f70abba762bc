// What a person typed: an answer to the question at hand, a command, or a yes or no where one was asked for.
import { answered, confirmed, undoubted } from './answering.ts';
import { begin, flowNamed, presumed } from './choosing.ts';
import { commanded, localeNamed, restarted } from './commanding.ts';
import type { Command } from './event.ts';
import { isAsking } from './machine.ts';
import type { Understanding } from './read/index.ts';
import { locales } from './snapshot.ts';
import { type Here, here, moved, onward, refuse, type Step, say } from './step.ts';

const confirmation = { id: 'confirmation', kind: 'yes-no', ask: 'self' } as const;

export function typed(at: Here, text: string): Step {
  const { setting, snapshot, standing } = at;
  const locale = snapshot.stage === 'choosingLanguage' ? localeNamed(text) : undefined;
  if (locale) return commanded(at, 'language', locale);
  const flow = snapshot.stage === 'choosing' || snapshot.stage === 'offering' ? flowNamed(at, text) : undefined;
  if (flow !== undefined) return begin(at, flow);
  const asking = isAsking(snapshot.stage) ? standing.question : undefined;
  const choice = asking && setting.labelled(text, snapshot.locale, asking);
  if (asking && choice !== undefined) return answered(at, asking.reads.kind === 'yes-no' ? choice === 'yes' : choice);
  const understood = understanding(at, text);
  if (understood.understanding === 'help') return commanded(at, 'help');
  if (understood.understanding === 'command') {
    return commanded(at, understood.value, argumentIn(understood.value, text));
  }
  return asking ? answer(at, understood, asking.id) : reply(at, understood, text);
}

function understanding({ setting, snapshot, standing, event }: Here, text: string): Understanding {
  const asking = isAsking(snapshot.stage) ? standing.question : undefined;
  const ownFirst = [snapshot.locale, ...locales.filter((each) => each !== snapshot.locale)];
  return setting.read(asking?.reads ?? confirmation, text, {
    lexicons: ownFirst.map((each) => setting.lexicons[each]),
    locale: snapshot.locale,
    day: event.day,
  });
}

/** What a command is about, where the person has said so: "change pay", "in Norwegian". */
function argumentIn(command: Command, text: string): string | undefined {
  const said = text.trim().split(/\s+/);
  if (command === 'language') return said.at(-1);
  return command === 'change' ? said.slice(1).join(' ') || undefined : undefined;
}

type Answer = Exclude<Understanding, { understanding: 'help' | 'command' }>;

function answer(at: Here, understood: Answer, question: string): Step {
  switch (understood.understanding) {
    case 'value':
      return answered(at, understood.value);
    case 'confirm':
      return say({ ...moved(at.snapshot, { type: 'doubt' }), doubt: { question, value: understood.value } });
    case 'ask-again':
      return refuse(at, understood.problem);
    case 'unsure':
      return commanded(at, 'dont-know');
  }
}

/** Where no question is asked, only yes and no say something. */
function reply(at: Here, understood: Answer, text: string): Step {
  const yes = understood.understanding === 'value' ? understood.value === true : undefined;
  const { setting, event, snapshot } = at;
  switch (snapshot.stage) {
    case 'confirming':
      if (yes !== undefined) return confirmed(at, yes);
      // Neither yes nor no: it is another answer to the question that was in doubt.
      return typed(here(setting, event, undoubted(snapshot)), text);
    case 'sureToRestart':
      if (yes === undefined) break;
      return yes ? restarted(at) : onward(at, snapshot);
    case 'choosing': {
      // Whoever answers at once what most people are asked first has chosen.
      const asked = presumed(at);
      const first = understanding(asked, text);
      if (first.understanding !== 'value' && first.understanding !== 'confirm') break;
      const step = typed(asked, text);
      return { ...step, parts: [{ part: 'flow' }, ...step.parts] };
    }
    case 'checking':
      if (yes) return commanded(at, 'confirm');
      break;
    default:
  }
  return refuse(at, { code: 'not-understood' });
}
