// One event handled: total, pure, and the only place where a conversation changes.
import { noneOfThese } from '../rules/facts/fact.ts';
import { countryCodes } from '../rules/law/countries.ts';
import { answered, confirmed } from './answering.ts';
import type { Want } from './carry.ts';
import { agreed, carried } from './carrying.ts';
import { begin } from './choosing.ts';
import { commanded, restarted } from './commanding.ts';
import { type Event, isCommand } from './event.ts';
import { imported, replaced } from './importing.ts';
import { follow, isAsking } from './machine.ts';
import { beginning, begunIn, mostSeen, type Snapshot } from './snapshot.ts';
import { type Here, here, onward, refuse, type Setting, type Step, say } from './step.ts';
import { isNothing, typed } from './typing.ts';
import type { Part, View } from './view.ts';

export interface Turned {
  /** Absent when everything is to be erased. */
  readonly snapshot: Snapshot | undefined;
  readonly views: readonly View[];
  readonly erase?: boolean;
  /** Nothing has happened yet: this is to be found out, handed back as a `carry` event, and the turn taken again. */
  readonly wants?: Want;
}

export type Turn = (snapshot: Snapshot | undefined, event: Event) => Turned;

export function createTurn(setting: Setting): Turn {
  const [firstFlow = ''] = setting.flows.keys();

  return (kept, event) => {
    const snapshot = kept ?? beginning((event.type === 'open' && event.locale) || 'en', firstFlow);
    if (event.delivery !== undefined && snapshot.seen.includes(event.delivery)) return { snapshot, views: [] };
    const turn = snapshot.turn + 1;
    if (isForget(event, snapshot)) {
      const parts = [{ part: 'forgotten', locale: snapshot.locale }] as const;
      return { snapshot: undefined, views: [{ turn, day: event.day, parts }], erase: true };
    }
    const at = here(setting, event, snapshot);
    const step = event.type === 'open' ? open(at, event, kept === undefined) : greeted(at, awake(at, event), event);
    if (step.wants) return { snapshot: kept, views: [], wants: step.wants };
    const seen = event.delivery === undefined ? snapshot.seen : [...snapshot.seen, event.delivery].slice(-mostSeen);
    return { snapshot: { ...step.snapshot, turn, seen }, views: [{ turn, day: event.day, parts: step.parts }] };
  };

  /** Whoever writes again has come back. */
  function awake(at: Here, event: Event): Here {
    const { stage } = at.snapshot;
    return stage === 'away' || stage === 'welcoming' ? here(setting, event, onward(at, at.snapshot).snapshot) : at;
  }

  /** Whoever comes back with a greeting, or anything else that is no answer, is welcomed back. */
  function greeted(at: Here, back: Here, event: Exclude<Event, { type: 'open' }>): Step {
    const step = handle(back, event);
    const isGreeting = step.parts.some((part) => part.part === 'problem' && isNothing(part.problem));
    return at.snapshot.stage === 'away' && isGreeting ? onward(at, at.snapshot, { part: 'welcome-back' }) : step;
  }
}

/** A button of an older message erases nothing. */
function isForget(event: Event, { turn }: Snapshot): boolean {
  if (event.type === 'command') return event.command === 'forget';
  return event.type === 'press' && event.id === '/forget' && event.turn === turn;
}

function open(at: Here, event: Event & { type: 'open' }, isNew: boolean): Step {
  const { asOf: _, ...before } = at.snapshot;
  const flow = event.flow !== undefined && at.setting.flows.has(event.flow) ? event.flow : undefined;
  const snapshot = {
    ...before,
    locale: event.speaking ?? before.locale,
    ...(event.asOf !== undefined && { asOf: event.asOf }),
  };
  const dated: Part[] = event.asOf === undefined ? [] : [{ part: 'dated' }];
  const opening = { setting: at.setting, event, snapshot };
  if (!isNew) {
    // Of several things under way, it is said which one goes on.
    const which: Part[] = begunIn(snapshot).length > 1 ? [{ part: 'flow', again: true }] : [];
    if (flow !== undefined) return begin(opening, flow, { part: 'welcome-back' }, ...dated);
    return onward(opening, snapshot, { part: 'welcome-back' }, ...dated, ...which);
  }
  if (event.speaking ?? event.locale) {
    if (flow !== undefined) return begin(opening, flow, { part: 'welcome' }, ...dated);
    return onward(at, snapshot, { part: 'welcome' }, ...dated);
  }
  const asked = { ...snapshot, ...(flow !== undefined && { flow, begun: [flow] }) };
  return say({ ...asked, stage: follow(snapshot.stage, { type: 'language' }) });
}

function handle(at: Here, event: Exclude<Event, { type: 'open' }>): Step {
  switch (event.type) {
    case 'press':
      return event.turn === at.snapshot.turn ? press(at, event.id) : refuse(at, { code: 'stale' });
    case 'press-several':
      if (event.turn !== at.snapshot.turn) return refuse(at, { code: 'stale' });
      return several(at, event.ids);
    case 'text':
      return typed(at, event.text);
    case 'carry':
      return carried(at, event.carry);
    case 'case':
      return imported(at, event.reading);
    case 'command':
      return commanded(at, event.command, event.argument);
  }
}

/** Whether the question at hand can be answered by pressing this. */
function isOffered({ snapshot, standing }: Here, id: string): boolean {
  const { question } = standing;
  if (!isAsking(snapshot.stage) || !question) return false;
  if (question.reads.kind === 'countries') return countryCodes.includes(id);
  if (question.mentions) return id === noneOfThese || question.mentions.some((mention) => mention.id === id);
  return question.choices?.some((choice) => choice.id === id) ?? false;
}

function several(at: Here, ids: readonly string[]): Step {
  if (ids.length === 0 || !ids.every((id) => isOffered(at, id))) return refuse(at, { code: 'not-an-option' });
  const isBoth = ids.includes(noneOfThese) && ids.some((id) => id !== noneOfThese);
  return isBoth ? refuse(at, { code: 'some-and-none' }) : answered(at, named(at, ids));
}

/** Of any number of options, that it is none of them is an empty list. */
function named({ standing: { question } }: Here, ids: readonly string[]): readonly string[] {
  return question?.mentions ? ids.filter((id) => id !== noneOfThese) : ids;
}

function press(at: Here, id: string): Step {
  if (id.startsWith('/')) {
    const [name = '', argument] = id.slice(1).split('.', 2);
    return isCommand(name) && name !== 'forget' ? commanded(at, name, argument) : refuse(at, { code: 'not-an-option' });
  }
  const { stage } = at.snapshot;
  if (stage === 'confirming') return confirmed(at, id === 'yes');
  if (stage === 'handingOver') return agreed(at, id === 'yes');
  if (stage === 'sureToReplace') return id === 'yes' ? replaced(at) : onward(at, at.snapshot);
  if (stage === 'sureToRestart') return id === 'yes' ? restarted(at) : onward(at, at.snapshot);
  if (!isOffered(at, id)) return refuse(at, { code: 'not-an-option' });
  const { question } = at.standing;
  if (question?.reads.kind === 'countries' || question?.mentions) return answered(at, named(at, [id]));
  return answered(at, question?.reads.kind === 'yes-no' ? id === 'yes' : id);
}
