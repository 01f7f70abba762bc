// One case, several flows under way: what brings a person here, going on where each stood, and what naturally follows.
import { describe, expect, it } from 'vitest';
import { createGuide } from '../../src/app/guide.ts';
import { loadLexicons, loadWords } from '../../src/app/words.ts';
import { flows as allFlows } from '../../src/flows/index.ts';
import type { Event } from '../../src/interview/event.ts';
import { type Flow, flow } from '../../src/interview/flow.ts';
import { controlled, labelled, listed, named, papered, titled } from '../../src/interview/named.ts';
import { read } from '../../src/interview/read/index.ts';
import { readSeveral } from '../../src/interview/read/several.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import { beginning, type Snapshot } from '../../src/interview/snapshot.ts';
import { createSpeak } from '../../src/interview/speak.ts';
import { standingOf } from '../../src/interview/standing.ts';
import { createTurn } from '../../src/interview/turn.ts';
import { eligibility } from '../../src/rules/eligibility.ts';
import { today } from '../support/cases.ts';
import { likely } from '../support/materials.ts';
import type { Act } from '../support/talking.ts';

/** Two short flows over the same rules, beside the first of the real ones. */
const contract = flow('contract', eligibility, (steps) => steps.ask('basePay').ask('hoursPerWeek').outcome('read'), {
  likely: ['settling', 'gone'],
});
const settling = flow('settling', eligibility, (steps) =>
  steps.ask('startDate', { advisory: true }).outcome('settled'),
);
const first: Flow = { ...(allFlows.get('eligibility') as Flow), next: { likely: ['contract', 'gone'] } };
const flows = new Map([first, contract, settling].map((each) => [each.id, each]));

const words = { en: loadWords('en'), nb: loadWords('nb') };
const guide = createGuide();
const setting = {
  flows,
  lexicons: loadLexicons(),
  read,
  readSeveral,
  named: named(words),
  labelled: labelled(words),
  titled: titled(words),
  controlled: controlled(words),
  papered: papered(words),
  listed: listed(words),
  papers: () => [],
  guide,
};
const turn = createTurn(setting);
const speak = createSpeak({ flows, guide, papers: () => [], tell: resultBlocks }, words);

function act(snapshot: Snapshot | undefined, does: Act) {
  const turned = turn(snapshot, { day: today, ...does } as Event);
  if (!turned.snapshot || !turned.views[0]) throw new Error('Nothing is left to go on with');
  return { snapshot: turned.snapshot, message: speak(turned.snapshot, turned.views[0]) };
}
const reached = (snapshot: Snapshot | undefined, ...acts: readonly Act[]): Snapshot =>
  acts.reduce((at, does) => act(at, does).snapshot, snapshot as Snapshot);
const say = (text: string): Act => ({ type: 'text', text });
const begin = (id: string): Act => ({ type: 'command', command: 'begin', argument: id });
const command = (name: Extract<Event, { type: 'command' }>['command']): Act => ({ type: 'command', command: name });
const press = (snapshot: Snapshot, id: string): Act => ({ type: 'press', turn: snapshot.turn, id });
const asked = (snapshot: Snapshot) => standingOf(flows, snapshot, today).question?.id;
const offered = ({ prompt }: ReturnType<typeof act>['message']) =>
  prompt?.kind === 'choice' ? prompt.options.map(({ id }) => id) : [];

const opened = reached(undefined, { type: 'open', locale: 'en' });

describe('the first question', () => {
  it('is what brings the person here, with every flow to choose from', () => {
    const { snapshot, message } = act(undefined, { type: 'open', locale: 'en' });
    expect(snapshot.stage).toBe('choosing');
    expect(message.prompt?.text).toBe(words.en('choose-flow'));
    expect(offered(message)).toEqual(['/begin.eligibility', '/begin.contract', '/begin.settling']);
  });

  it('leads into the flow that is pressed, which says what it is about before it asks', () => {
    const { snapshot, message } = act(opened, press(opened, '/begin.eligibility'));
    expect([snapshot.stage, asked(snapshot)]).toEqual(['asking', 'citizenship']);
    expect(JSON.stringify(message.blocks)).toContain(words.en('flow-eligibility.have'));
    expect(message.noted?.value).toBe(words.en('flow-eligibility'));
  });

  it.each(['eligibility', 'Can I work in Norway?', 'can i work in norway'])('is answered by typing "%s"', (text) => {
    expect(asked(reached(opened, say(text)))).toBe('citizenship');
  });

  it('is passed over by whoever answers at once what is asked first of most people', () => {
    const { snapshot, message } = act(opened, say('India'));
    expect([snapshot.facts.citizenship, snapshot.begun, asked(snapshot)]).toEqual([
      ['IN'],
      ['eligibility'],
      'tiesToNorway',
    ]);
    expect(message.blocks[0]).toEqual({ kind: 'heading', text: words.en('flow-eligibility') });
  });

  it('comes again after what cannot be understood, or is not there', () => {
    for (const does of [say('🦊🦊'), begin('gone'), press(opened, '/begin.gone'), press(opened, '/begin.__proto__')]) {
      const { snapshot, message } = act(opened, does);
      expect([snapshot.stage, snapshot.begun, message.blocks[0]?.kind]).toEqual(['choosing', [], 'notice']);
    }
  });

  it('is not asked of whoever came for something', () => {
    const { snapshot } = act(undefined, { type: 'open', locale: 'en', flow: 'contract' });
    expect([snapshot.begun, asked(snapshot)]).toEqual([['contract'], 'basePay']);
  });

  it('comes once the language is known, where it was not', () => {
    const unknown = reached(undefined, { type: 'open' });
    expect(reached(unknown, say('norsk'))).toMatchObject({ locale: 'nb', stage: 'choosing' });
    const came = reached(undefined, { type: 'open', flow: 'contract' });
    expect(asked(reached(came, say('norsk')))).toBe('basePay');
  });
});

describe('several flows over one case', () => {
  const inFirst = reached(opened, begin('eligibility'), say('India'), say('no'));
  const inSecond = reached(inFirst, begin('contract'), say('45k a month'));

  it('go on where each stood', () => {
    expect([asked(inFirst), asked(inSecond)]).toEqual(['offer', 'hoursPerWeek']);
    expect(asked(reached(inSecond, begin('eligibility')))).toBe('offer');
    expect(asked(reached(inSecond, begin('eligibility'), begin('contract')))).toBe('hoursPerWeek');
  });

  it('ask nothing twice, and say how much they know already', () => {
    const known = reached(undefined, { type: 'open', locale: 'en', flow: 'contract' }, say('45k a month'));
    const { message } = act({ ...known, facts: { ...known.facts, citizenship: ['IN'] } }, begin('eligibility'));
    expect(JSON.stringify(message.blocks)).toContain(words.en('flow-known', { count: 2 }));
  });

  it('are all shown, with how far each has come', () => {
    const labels = (snapshot: Snapshot) => {
      const { prompt } = act(snapshot, command('choose')).message;
      return prompt?.kind === 'choice' ? prompt.options.map(({ label }) => label) : [];
    };
    expect(labels(reached(inSecond, say('37.5')))).toEqual([
      words.en('flow-under-way', { flow: words.en('flow-eligibility') }),
      words.en('flow-done', { flow: 'flow-contract' }),
      'flow-settling',
    ]);
  });

  it('are left for another in the middle of a question without losing it', () => {
    const back = reached(inFirst, command('choose'), command('back'));
    expect([back.stage, asked(back), back.facts]).toEqual(['asking', 'offer', inFirst.facts]);
  });

  it('say which one goes on when the person comes back', () => {
    const { message } = act(reached(inSecond, command('quit')), { type: 'open' });
    expect(message.blocks.map((block) => ('text' in block ? block.text : ''))).toContain('flow-contract');
  });
});

describe('what naturally follows', () => {
  const concluded = reached(
    { ...beginning('en', 'eligibility'), begun: ['eligibility'], facts: likely },
    command('check'),
    command('confirm'),
  );

  it('is offered under the result, if it is there', () => {
    const { message } = act(concluded, command('help'));
    const presses = message.controls.map(({ id }) => id);
    expect(presses).toContain('/begin.contract');
    expect(presses).not.toContain('/begin.gone');
    expect(asked(reached(concluded, press(concluded, '/begin.contract')))).toBe('hoursPerWeek');
  });

  it('is what "what next" asks about, and "back" leads to the result again', () => {
    const { snapshot, message } = act(concluded, say('what next?'));
    expect([snapshot.stage, offered(message)]).toEqual(['offering', ['/begin.contract', '/papers', '/choose']]);
    expect(reached(snapshot, command('back')).stage).toBe('concluded');
  });

  it('is not what to go on with, once it has a result', () => {
    const line = (snapshot: Snapshot): string => JSON.stringify(act(snapshot, command('confirm')).message.blocks);
    const offer = words.en('next-offer', { flows: words.en(`flow-${contract.id}`) });
    const checking = reached(concluded, command('check'));
    expect(line(checking)).toContain(offer);
    const done = reached(
      checking,
      begin('contract'),
      say('37.5'),
      command('confirm'),
      begin('eligibility'),
      command('check'),
    );
    expect(line(done)).not.toContain(offer);
  });

  it('follows from one flow to the next', () => {
    const done = reached(concluded, begin('contract'), say('37.5'), command('confirm'));
    expect(done.stage).toBe('concluded');
    expect(act(done, command('help')).message.controls.map(({ id }) => id)).toContain('/begin.settling');
  });

  it('is nothing where the flow says nothing', () => {
    const { controls } = act({ ...concluded, flow: 'settling', begun: ['settling'] }, command('help')).message;
    expect(controls.filter(({ id }) => id.startsWith('/begin'))).toEqual([]);
  });
});

it('a conversation kept by an older release, which knew one flow, goes on where it stood', () => {
  const { begun: _, ...older } = reached(opened, begin('eligibility'), say('India'));
  const { snapshot } = act(older, { type: 'open' });
  expect([snapshot.stage, asked(snapshot), snapshot.facts]).toEqual(['asking', 'tiesToNorway', older.facts]);
  expect(reached(older, command('choose'), begin('contract')).begun).toEqual(['eligibility', 'contract']);
});
