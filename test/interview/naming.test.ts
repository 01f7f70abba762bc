// Which of several things there are: what is named is asked about, what is not is absent, and nothing told is lost.
import { describe, expect, it, test } from 'vitest';
import { loadLexicons, loadWords } from '../../src/app/words.ts';
import { offer } from '../../src/flows/offer.ts';
import { choiceLabel, formatAnswer } from '../../src/interview/format.ts';
import { isAnswered, namedIn, type Question, withAnswer } from '../../src/interview/question.ts';
import { read } from '../../src/interview/read/index.ts';
import { locales, ownFirst, type Snapshot } from '../../src/interview/snapshot.ts';
import { walk } from '../../src/interview/walk.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { today } from '../support/cases.ts';
import { act, answer, command, interview, opened, press, say, standing } from '../support/talking.ts';

const extras = offer.questions.get('payExtras') as Question;
const words = loadWords('en');

describe('an answer', () => {
  test.each<[string, Facts, readonly string[] | null, Facts]>([
    [
      'says of what is not named that there is none',
      {},
      ['bonus'],
      { payExtras: ['bonus'], raisePromised: false, equityTerms: 'none', onCallTerms: 'none' },
    ],
    [
      'says of what needs no more that it is there',
      {},
      ['raise'],
      { payExtras: ['raise'], raisePromised: true, bonusTerms: 'none', equityTerms: 'none', onCallTerms: 'none' },
    ],
    [
      'keeps what was told of one that is named',
      { bonusTerms: 'clear' },
      ['bonus', 'raise'],
      {
        payExtras: ['raise', 'bonus'],
        bonusTerms: 'clear',
        raisePromised: true,
        equityTerms: 'none',
        onCallTerms: 'none',
      },
    ],
    [
      'keeps what was told of one, where which there are is not known',
      { bonusTerms: 'clear' },
      null,
      { payExtras: null, bonusTerms: 'clear', raisePromised: null, equityTerms: null, onCallTerms: null },
    ],
    [
      'asks anew about what was said to be absent',
      { payExtras: [], raisePromised: false, bonusTerms: 'none', equityTerms: 'none', onCallTerms: 'none' },
      ['equity'],
      { payExtras: ['equity'], raisePromised: false, bonusTerms: 'none', onCallTerms: 'none' },
    ],
    [
      'asks anew about what was not known',
      { payExtras: null, raisePromised: null, bonusTerms: null, equityTerms: null, onCallTerms: 'paid' },
      ['bonus', 'on-call'],
      { payExtras: ['bonus', 'on-call'], raisePromised: false, equityTerms: 'none', onCallTerms: 'paid' },
    ],
  ])('%s', (_, before, named, after) => {
    expect(withAnswer(extras, before, named)).toEqual(after);
  });

  test.each<[string, Facts, boolean, readonly string[] | null]>([
    ['nobody has said anything', {}, false, []],
    [
      'each was told of by itself',
      { raisePromised: false, bonusTerms: 'clear', equityTerms: 'none', onCallTerms: null },
      true,
      ['bonus'],
    ],
    ['a file names one, and leaves the rest out', { payExtras: ['bonus'] }, false, ['bonus']],
    ['a file names one, and says of it that there is none', { payExtras: ['bonus'], bonusTerms: 'none' }, false, []],
    ['it is not known', withAnswer(extras, {}, null), true, null],
    ['there is none', withAnswer(extras, {}, []), true, []],
  ])('stands where %s', (_, facts, answered, named) => {
    expect(isAnswered(extras, facts)).toBe(answered);
    expect(namedIn(extras, facts)).toEqual(named);
  });

  it.each<[Facts, string]>([
    [withAnswer(extras, {}, []), 'None of these'],
    [withAnswer(extras, {}, ['bonus', 'equity']), 'A bonus and shares or options'],
    [withAnswer(extras, {}, null), 'I don’t know'],
  ])('is read again in words (%#)', (facts, said) => {
    expect(formatAnswer(words, extras, facts)).toBe(said.replace('’', "'"));
  });
});

const full: Facts = { reviewDepth: 'full', offer: 'written', citizenship: ['SE'] };

/** The questions that are asked, where each is answered by `says`, or else not known. */
function asked(says: Readonly<Record<string, readonly string[]>>): readonly string[] {
  let facts = full;
  for (;;) {
    const { at, path } = walk(offer, facts, today);
    if (at.kind === 'outcome') return path.map(({ id }) => id);
    facts = withAnswer(at.question, facts, says[at.question.id] ?? null);
  }
}

describe('in a full review', () => {
  const details = ['bonusTerms', 'equityTerms', 'onCallTerms'];

  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [['bonus'], ['bonusTerms']],
    [['raise', 'on-call'], ['onCallTerms']],
    [['bonus', 'equity', 'on-call'], details],
  ])('what is named is asked about, and nothing else (%j)', (payExtras, wanted) => {
    expect(asked({ payExtras }).filter((id) => details.includes(id))).toEqual(wanted);
  });

  it('whoever does not know which there are is not asked about each', () => {
    expect(asked({}).filter((id) => details.includes(id))).toEqual([]);
  });

  it('a conversation of before, in which each was asked about by itself, goes on without asking again', () => {
    const before: Facts = {
      ...full,
      raisePromised: false,
      bonusTerms: 'clear',
      equityTerms: 'none',
      onCallTerms: 'none',
    };
    let facts = before;
    const ids: string[] = [];
    for (let { at } = walk(offer, facts, today); at.kind === 'question'; { at } = walk(offer, facts, today)) {
      ids.push(at.question.id);
      facts = withAnswer(at.question, facts, null);
    }
    expect(ids).not.toContain('payExtras');
    expect(facts.bonusTerms).toBe('clear');
  });

  it('the rules are told the same as when each is asked about by itself', () => {
    const one: Facts = { raisePromised: false, bonusTerms: 'none', equityTerms: 'none', onCallTerms: 'none' };
    expect(report(offer.area, withAnswer(extras, full, []), today)).toEqual(
      report(offer.area, { ...full, ...one }, today),
    );
  });
});

/** A full review, come as far as to what comes with the pay. */
function come(): Snapshot {
  let snapshot: Snapshot = { ...opened('en', 'offer'), facts: full };
  while (standing(snapshot).question?.id !== 'payExtras') snapshot = command(snapshot, 'dont-know');
  return snapshot;
}

describe.each(locales)('what is drawn, in %s', (locale) => {
  const say = loadWords(locale);
  const context = { lexicons: ownFirst(locale).map((each) => loadLexicons()[each]), locale, day: today };
  const lists = [...offer.questions.values()].filter(({ mentions }) => mentions);
  const labels = lists.flatMap((each) => (each.mentions ?? []).map(({ id }) => [each.id, id, each] as const));

  it.each(labels)('can be typed (%s, %s)', (_, id, list) => {
    const text = choiceLabel(say, list, id);
    expect(read(list.reads, text, context)).toEqual({ understanding: 'value', value: [id] });
  });
});

describe('in a conversation', () => {
  const named = (snapshot: Snapshot) => snapshot.facts.payExtras;

  it.each<[string, (snapshot: Snapshot) => Snapshot, readonly string[]]>([
    ['pressed, several', (at) => answer(at, ['equity', 'bonus']), ['bonus', 'equity']],
    ['pressed, none', (at) => press(at, 'none'), []],
    ['pressed, one', (at) => press(at, 'bonus'), ['bonus']],
    ['typed, several', (at) => say(at, 'shares and a bonus'), ['bonus', 'equity']],
    [
      'typed, as they are called',
      (at) => say(at, 'Shares or options, A raise promised for later'),
      ['raise', 'equity'],
    ],
    ['typed, none', (at) => say(at, 'none of these'), []],
    ['typed, all', (at) => say(at, 'all of them'), ['raise', 'bonus', 'equity', 'on-call']],
  ])('they are %s', (_, does, wanted) => {
    expect(named(does(come()))).toEqual(wanted);
  });

  it.each(['bonus, and gibberish', 'a bonus but no shares', 'bonuss'])('what is not sure is read back (%s)', (text) => {
    const at = say(come(), text);
    expect(at.stage).toBe('confirming');
    expect(named(at)).toBeUndefined();
    expect(named(press(at, 'yes'))).toEqual(['bonus']);
  });

  it.each([
    ['a bonus but no shares', 'Just this: A bonus. Is that right?'],
    ['all but on call', 'Just these: A raise promised for later, a bonus and shares or options. Is that right?'],
    ['maybe none', 'None of these. Is that right?'],
  ])('it is asked whether that is all (%s)', (text, asked) => {
    const { snapshot, view } = act(come(), { type: 'text', text });
    expect(interview.speak(snapshot, view).prompt?.text).toBe(asked);
  });

  it('what was ticked and what is typed belong together', () => {
    const typed = (text: string, ticked: readonly string[]) => act(come(), { type: 'text', text, ticked }).snapshot;
    expect(named(typed('shares', ['bonus', 'castle']))).toEqual(['bonus', 'equity']);
    const doubted = typed('none', ['bonus']);
    expect([doubted.stage, doubted.doubt?.value]).toEqual(['confirming', ['bonus']]);
    expect(named(typed("I don't know", ['bonus']))).toBeNull();
  });

  it.each([[['castle']], [[]], [['bonus', 'castle']]])(
    'what was not offered is refused, and nothing changes (%j)',
    (ids) => {
      const at = come();
      const { snapshot, view } = act(at, { type: 'press-several', turn: at.turn, ids });
      expect(snapshot.facts).toEqual(at.facts);
      expect(view.parts).toContainEqual({ part: 'problem', problem: { code: 'not-an-option' } });
    },
  );

  it('some and none of them cannot both be', () => {
    const at = come();
    const { snapshot, view } = act(at, { type: 'press-several', turn: at.turn, ids: ['bonus', 'none'] });
    expect(snapshot.facts).toEqual(at.facts);
    expect(view.parts).toContainEqual({ part: 'problem', problem: { code: 'some-and-none' } });
  });

  it('what cannot be made out twice is answered with all that can be named', () => {
    const { snapshot, view } = act(say(come(), 'xyzzy'), { type: 'text', text: 'plugh' });
    const said = JSON.stringify(interview.speak(snapshot, view).blocks);
    for (const label of ['A raise promised for later', 'Shares or options', 'None of these'])
      expect(said).toContain(label);
  });

  it.each(['nothing can come on top', 'two options or three'])(
    'a word of the list tells of nothing else (%s)',
    (text) => {
      const at = come();
      const written = { ...at, facts: { ...at.facts, offer: 'written' } };
      const { snapshot } = act(written, { type: 'text', text });
      expect(snapshot.doubt?.question).not.toBe('offer');
    },
  );

  it('one that is absent is changed where it was asked about', () => {
    const at = press(come(), 'none');
    const { snapshot } = act(at, { type: 'command', command: 'change', argument: 'bonus' });
    expect(standing(snapshot).question?.id).toBe('payExtras');
  });
});
