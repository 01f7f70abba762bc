// What a person can ask for at any time, besides answering.
import { answered, asAsked, confirmed } from './answering.ts';
import { codeIn } from './carry.ts';
import { carried } from './carrying.ts';
import { chosen, flowNamed } from './choosing.ts';
import type { Command } from './event.ts';
import { inquired } from './inquiring.ts';
import { isAsking, isConcluded } from './machine.ts';
import type { Question } from './question.ts';
import { beginning, begunIn, type Locale } from './snapshot.ts';
import { aside, type Here, here, leaving, moved, onward, refuse, reminder, type Step, say, settled } from './step.ts';

export function commanded(at: Here, command: Command, argument?: string): Step {
  const { snapshot, standing } = at;
  switch (command) {
    case 'ask':
      return argument?.trim() ? inquired(at, argument) : aside(snapshot, { part: 'ask-how' });
    case 'why': {
      const asking = isAsking(snapshot.stage) ? standing.question?.id : undefined;
      const question = asking ?? snapshot.doubt?.question;
      if (question === undefined) return say(snapshot, { part: 'help' });
      return say(moved(snapshot, { type: 'explain' }), { part: 'why', question });
    }
    case 'help':
      return aside(snapshot, { part: 'help' });
    case 'import':
      return aside(snapshot, { part: 'import-how' });
    case 'dont-know':
    case 'rather-not-say':
      return isAsking(snapshot.stage) ? answered(at, null) : refuse(at, { code: 'not-an-option' });
    case 'back':
      return back(at);
    case 'begin':
      if (argument !== undefined) return chosen(at, flowNamed(at, argument));
      return say(moved(settled(snapshot), { type: 'choose' }));
    case 'carry': {
      const code = argument === undefined ? undefined : codeIn(argument);
      if (argument !== undefined && code === undefined) return carried(at, { step: 'failed', because: 'unknown' });
      return { snapshot, parts: [], wants: code === undefined ? { want: 'code' } : { want: 'look', code } };
    }
    case 'refuse':
      return { snapshot, parts: [], wants: { want: 'part' } };
    case 'choose':
      return say(moved(settled(snapshot), { type: 'choose' }));
    case 'change':
      return change(at, argument);
    case 'check':
      return say(moved(settled(snapshot), { type: 'check' }));
    case 'confirm':
      return confirm(at);
    case 'language': {
      const locale = argument === undefined ? undefined : localeNamed(argument);
      return locale ? speaking(at, locale) : say({ ...moved(snapshot, { type: 'language' }), ...leaving(snapshot) });
    }
    case 'more':
      return onward(at, { ...snapshot, facts: { ...snapshot.facts, ...standing.flow.more } });
    case 'next':
      return isConcluded(snapshot.stage) ? say(moved(snapshot, { type: 'offer' })) : onward(at, snapshot);
    case 'papers':
      return papers(at, argument);
    case 'restart':
      return say({ ...moved(snapshot, { type: 'restart' }), ...leaving(snapshot) });
    case 'resume':
      return onward(at, snapshot);
    case 'quit':
      return say({ ...moved(settled(snapshot), { type: 'leave' }), ...leaving(snapshot) });
    case 'forget':
      throw new Error('Forgetting leaves no conversation to go on with');
  }
}

function revisit({ snapshot }: Here, question: Question): Step {
  return say({ ...moved(settled(snapshot), { type: 'revisit' }), focus: question.id });
}

function back(at: Here): Step {
  const { question, walk } = at.standing;
  // In doubt about an answer, "back" asks the same question again.
  if (at.snapshot.stage === 'confirming') return asAsked(at);
  const { stage } = at.snapshot;
  if (stage === 'offering' || (stage === 'choosingPaper' && at.standing.outcome !== undefined)) {
    return { snapshot: moved(at.snapshot, { type: 'conclude' }), parts: [{ part: 'same-result' }, reminder] };
  }
  if (at.snapshot.stage === 'choosing' && begunIn(at.snapshot).length > 0) return onward(at, at.snapshot);
  const here = isAsking(at.snapshot.stage) && question ? walk.path.indexOf(question) : -1;
  const previous = here === 0 ? undefined : walk.path.at(here === -1 ? -1 : here - 1);
  return previous ? revisit(at, previous) : refuse(at, { code: 'nothing-to-go-back-to' });
}

/** Which papers there are; or the one that was named, and again which there are. */
function papers(at: Here, id: string | undefined): Step {
  const { setting, standing } = at;
  const snapshot = moved(settled(at.snapshot), { type: 'papers' });
  if (id === undefined) return say(snapshot);
  if (!setting.papers(at.snapshot, standing).includes(id)) return refuse({ snapshot }, { code: 'not-an-option' });
  return say(snapshot, { part: 'paper', id });
}

function change(at: Here, argument: string | undefined): Step {
  const { setting, snapshot, standing } = at;
  const { path } = standing.walk;
  if (argument !== undefined) {
    const named = path.find(({ id }) => id === argument) ?? setting.named(argument, snapshot.locale, path);
    if (named) return revisit(at, named);
    const later = notYetAsked(at, argument);
    if (later) return later;
  }
  const list = moved(settled(snapshot), { type: 'check' });
  return argument === undefined ? say(list) : refuse({ snapshot: list }, { code: 'not-an-option' });
}

/** What is named has not been asked: here, the interview goes on and comes to it; in another one, it is changed there. */
function notYetAsked(at: Here, argument: string): Step | undefined {
  const { setting, event, snapshot, standing } = at;
  for (const flow of begunIn(snapshot)) {
    const other = here(setting, event, { ...snapshot, flow });
    const named = setting.named(argument, snapshot.locale, other.standing.walk.path);
    if (flow !== snapshot.flow && named) return revisit(other, named);
  }
  const all = [...standing.flow.questions.values()];
  const question = all.find(({ id }) => id === argument) ?? setting.named(argument, snapshot.locale, all);
  if (!question) return undefined;
  // It is what is being asked.
  if (isAsking(snapshot.stage) && question === standing.question) return say(snapshot);
  return refuse(at, { code: 'not-asked-yet', question: question.id });
}

function confirm(at: Here): Step {
  const { snapshot, standing } = at;
  if (snapshot.stage === 'confirming') return confirmed(at, true);
  if (snapshot.stage === 'checking' && standing.outcome) return say(moved(snapshot, { type: 'conclude' }));
  return onward(at, snapshot);
}

function speaking(at: Here, locale: Locale): Step {
  const { snapshot } = at;
  // A result is said in the other language, rather than gone away from.
  if (isConcluded(snapshot.stage)) return say({ ...snapshot, locale });
  const first = snapshot.stage === 'choosingLanguage' && Object.keys(snapshot.facts).length === 0;
  const flow = begunIn(snapshot).length > 0 ? [{ part: 'flow' } as const] : [];
  return onward(at, { ...snapshot, locale }, ...(first ? [{ part: 'welcome' } as const, ...flow] : []));
}

/** Everything that was said is gone; the language, the date to judge on and what was delivered stay. */
export function restarted(at: Here): Step {
  const { asOf, locale, flow, turn, seen } = at.snapshot;
  const begun = begunIn(at.snapshot).length > 0 ? [flow] : [];
  const fresh = { ...beginning(locale, flow), begun, turn, seen, ...(asOf !== undefined && { asOf }) };
  return onward(at, fresh, { part: 'restarted' });
}

/** A locale by its code or by the names its speakers give it. */
export function localeNamed(text: string): Locale | undefined {
  const word = text.trim().toLowerCase();
  if (/^(en|english|engelsk)$/.test(word)) return 'en';
  return /^(nb|no|norsk|norwegian|bokmål|bokmal|norsk bokmål)$/.test(word) ? 'nb' : undefined;
}
