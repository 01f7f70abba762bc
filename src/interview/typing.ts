// What a person typed: an answer to the question at hand, a command, or a yes or no where one was asked for.
import { answered, asAsked, confirmed, undoubted } from './answering.ts';
import { codeTyped } from './carry.ts';
import { agreed } from './carrying.ts';
import { begin, flowNamed, followingIn, presumed } from './choosing.ts';
import { commanded, localeNamed, restarted } from './commanding.ts';
import type { Command } from './event.ts';
import { isToldBefore, toldIn, understanding } from './hearing.ts';
import { replaced } from './importing.ts';
import { announced, answeredWith, inquired, questionIn } from './inquiring.ts';
import { isAsking } from './machine.ts';
import { goesOn, purposeIn } from './purpose.ts';
import type { Problem, Understanding } from './read/index.ts';
import type { Told } from './snapshot.ts';
import { type Here, here, moved, onward, refuse, type Step, say } from './step.ts';
import type { Refusal } from './view.ts';

export function typed(at: Here, text: string): Step {
  const { setting, snapshot, standing } = at;
  const locale = snapshot.stage === 'choosingLanguage' ? localeNamed(text) : undefined;
  if (locale) return commanded(at, 'language', locale);
  const code = codeTyped(text);
  if (code !== undefined) return commanded(at, 'carry', code);
  const flow = namesFlow.has(snapshot.stage) ? flowNamed(at, text) : undefined;
  if (flow !== undefined) return begin(at, flow);
  const asking = isAsking(snapshot.stage) ? standing.question : undefined;
  const choice = asking && setting.labelled(text, snapshot.locale, asking);
  if (asking && choice !== undefined) return answered(at, asking.reads.kind === 'yes-no' ? choice === 'yes' : choice);
  const drawn = onScreen(at, text);
  if (drawn) return drawn;
  const inquiry = announced(at, text);
  if (inquiry !== undefined) return inquired(at, inquiry);
  const understood = understanding(at, text);
  if (understood.understanding === 'help') return commanded(at, 'help');
  if (understood.understanding === 'puzzled') return explained(at);
  if (goesOn(at, understood, text)) return snapshot.stage === 'checking' ? commanded(at, 'confirm') : offered(at);
  // A list of what was asked about is an answer, though what it names may stand out as something told of.
  if (asking?.mentions && understood.understanding === 'value') return answered(at, understood.value);
  // "Change the pay to 640k" says what it is changed to; "change first working day" does not, though that is a day.
  const isChanging = isChange(understood);
  const changing = isChanging ? argumentIn('change', text) : undefined;
  if (changing !== undefined && setting.named(changing, snapshot.locale, standing.walk.path)) {
    return commanded(at, 'change', changing);
  }
  const told = toldIn(at, isChanging ? text.trim().replace(/^\S+/u, '') : text);
  if (isChanging && told.length > 0) return readBack(at, told);
  if (understood.understanding === 'command') {
    return commanded(at, understood.value, argumentIn(understood.value, text));
  }
  const purpose = told.length === 0 ? purposeIn(at, text) : undefined;
  if (purpose) return brought(at, purpose.flow, purpose.told);
  const aside = inPassing(at, text, understood.understanding === 'ask-again' && told.length === 0);
  if (aside) return aside;
  if (
    asking &&
    understood.understanding === 'ask-again' &&
    told.length > 0 &&
    told.every((each) => isToldBefore(at, each))
  ) {
    return refuse(at, { code: 'told-before', questions: told.map(({ question }) => question) });
  }
  // One thing told is an answer to the question at hand, unless that question cannot make anything of it.
  if (told.length > 1 || (told.length === 1 && isLost(understood, told, asking?.id ?? snapshot.doubt?.question)))
    return readBack(at, told);
  const most = mostOffered(at);
  if (most !== undefined && understood.understanding === 'ask-again' && /^\s*\d{1,3}\s*$/u.test(text)) {
    return refuse(at, { code: 'no-such-number', max: most });
  }
  return asking ? answer(at, understood, asking.id) : reply(at, understood, text);
}

/** Where a flow can be chosen. */
const namesFlow: ReadonlySet<string> = new Set(['choosing', 'offering', 'concluded']);

/** What is or could be on the screen can be typed: a control, a paper, an answer of the list. */
function onScreen(at: Here, text: string): Step | undefined {
  const { setting, snapshot } = at;
  const control = setting.controlled(text, snapshot.locale);
  // "Continue" goes on with what is offered, which may be more than to ask the next question.
  if (control !== undefined && control !== 'resume') return commanded(at, control);
  if (snapshot.stage === 'choosingPaper') {
    const paper = setting.papered(text, snapshot.locale, setting.papers(snapshot, at.standing));
    return paper === undefined ? undefined : commanded(at, 'papers', paper);
  }
  if (snapshot.stage !== 'checking') return undefined;
  const listed = setting.listed(text, snapshot.locale, at.standing.walk.path, snapshot.facts);
  return listed && commanded(at, 'change', listed.id);
}

/** How many choices have a number on the screen; nothing where a number would be the answer itself. */
function mostOffered({ snapshot, standing }: Here): number | undefined {
  // Beside the answers there is the way on.
  if (snapshot.stage === 'checking') return standing.walk.path.length + 1;
  return isAsking(snapshot.stage) ? standing.question?.choices?.length : undefined;
}

function isLost(understood: Answer, [told]: readonly Told[], asking: string | undefined): boolean {
  if (told?.question === asking) return false;
  if (asking === undefined) return understood.understanding !== 'value';
  return understood.understanding === 'ask-again' && isNothing(understood.problem);
}

const lost: ReadonlySet<string> = new Set([
  'not-understood',
  'only-absent',
  'not-a-number',
  'not-a-date',
  'country-unknown',
]);

/** Nothing of an answer was found, rather than a wrong one. */
export const isNothing = ({ code }: Refusal): boolean => lost.has(code);

const isChange = (understood: Understanding): boolean =>
  understood.understanding === 'command' && understood.value === 'change';

/** Begins what a message is about, with what it tells of read back. */
function brought(at: Here, flow: string, told: readonly Told[]): Step {
  const step = begin(at, flow);
  if (told.length === 0) return step;
  const back = readBack(here(at.setting, at.event, step.snapshot), told);
  return { ...back, parts: [...step.parts.filter(({ part }) => part === 'flow'), ...back.parts] };
}

/** What naturally follows, where that is one thing; else what it is that does. */
function offered(at: Here): Step {
  const [first, ...others] = followingIn(at.setting.flows, at.standing);
  return first !== undefined && others.length === 0 ? begin(at, first) : commanded(at, 'next');
}

/** What was told counts once the person has seen it and said yes. */
function readBack(at: Here, [first, ...more]: readonly Told[]): Step {
  if (!first) return refuse(at, { code: 'not-understood' });
  const snapshot = moved(undoubted(at.snapshot), { type: 'doubt' });
  return say({ ...snapshot, doubt: { ...first, more } });
}

/** A question in the middle is answered; what only begins like one is first taken for an answer. */
function inPassing(at: Here, text: string, isLost: boolean): Step | undefined {
  const question = questionIn(at, text);
  if (question === undefined || (question === 'perhaps' && !isLost)) return undefined;
  const cards = at.setting.guide.find(text, at.snapshot.locale);
  if (question === 'plainly' && !isLost && cards.length === 0) return unanswered(at);
  return cards.length > 0 || (question !== 'perhaps' && isLost) ? answeredWith(at, cards) : undefined;
}

/** In short what the question is about, and how it is answered; where none is asked, what can be done. */
function explained(at: Here): Step {
  const asking = isAsking(at.snapshot.stage) ? at.standing.question : undefined;
  if (!asking) return commanded(at, at.snapshot.doubt ? 'why' : 'help');
  // What can be chosen stands under the question anyhow.
  const how = asking.choices ? [] : [{ part: 'choices', question: asking.id } as const];
  return say(moved(at.snapshot, { type: 'explain' }), { part: 'about', question: asking.id }, ...how);
}

/** Where no card answers, the question at hand says what it is about. */
function unanswered(at: Here): Step {
  const asking = isAsking(at.snapshot.stage) ? at.standing.question?.id : undefined;
  if (asking === undefined) return answeredWith(at, []);
  return say(moved(at.snapshot, { type: 'explain' }), { part: 'no-card' }, { part: 'why', question: asking });
}

/** What a command is about, where the person has said so: "change pay", "in Norwegian". */
function argumentIn(command: Command, text: string): string | undefined {
  const said = text.trim().split(/\s+/);
  if (command === 'language') return said.at(-1);
  return command === 'change' ? said.slice(1).join(' ') || undefined : undefined;
}

type Answer = Exclude<Understanding, { understanding: 'help' | 'puzzled' | 'command' }>;

function answer(at: Here, understood: Answer, question: string): Step {
  switch (understood.understanding) {
    case 'value':
      return answered(at, understood.value);
    case 'confirm':
      return say({ ...moved(at.snapshot, { type: 'doubt' }), doubt: { question, value: understood.value } });
    case 'ask-again':
      return missed(at, understood.problem, question);
    case 'unsure':
      return commanded(at, 'dont-know');
  }
}

/** Not understood twice, and each second time after: what can be answered, plainly. */
function missed(at: Here, problem: Problem, question: string): Step {
  const count = (at.snapshot.missed ?? 0) + 1;
  const snapshot = { ...at.snapshot, missed: count };
  if (count % 2 !== 0) return refuse({ snapshot }, problem);
  return say(snapshot, { part: 'problem', problem }, { part: 'choices', question });
}

/** Where no question is asked, only yes and no say something. */
function reply(at: Here, understood: Answer, text: string): Step {
  const yes = understood.understanding === 'value' ? understood.value === true : undefined;
  const { setting, event, snapshot } = at;
  switch (snapshot.stage) {
    case 'confirming':
      if (yes !== undefined) return confirmed(at, yes);
      // Neither yes nor no: it is another answer to the question that was in doubt.
      return typed(here(setting, event, asAsked(at).snapshot), text);
    case 'handingOver':
      if (yes === undefined) break;
      return agreed(at, yes);
    case 'sureToReplace':
      if (yes === undefined) break;
      return yes ? replaced(at) : onward(at, snapshot);
    case 'sureToRestart':
      if (yes === undefined) break;
      return yes ? restarted(at) : onward(at, snapshot);
    case 'choosing': {
      // Whoever answers at once what most people are asked first has chosen.
      const asked = presumed(at);
      const first = understanding(asked, text);
      const isAnswer = first.understanding === 'value' || first.understanding === 'confirm';
      if (!isAnswer && toldIn(asked, text).length === 0) break;
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
