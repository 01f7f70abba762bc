// Law: whatever is listed to be done stands in the order of its days, what has none last, in every interview and paper;
// only what another thing waits for comes before it. Beside a move, what cannot be begun yet comes after all the rest.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { arrival } from '../../src/flows/arrival.ts';
import { flows } from '../../src/flows/index.ts';
import type { Flow } from '../../src/interview/flow.ts';
import type { Block } from '../../src/interview/message.ts';
import { inOrder } from '../../src/interview/plan.ts';
import { withAnswer } from '../../src/interview/question.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import { taskTitle } from '../../src/interview/tasks.ts';
import { walk } from '../../src/interview/walk.ts';
import type { Material } from '../../src/papers/index.ts';
import { stopsOf } from '../../src/papers/shown.ts';
import { change } from '../../src/rules/change.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { ReportedTask } from '../../src/rules/engine/tasks.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { representatives } from '../support/answers.ts';
import { arrivalAnswers } from '../support/arrival-answers.ts';
import { today } from '../support/cases.ts';
import { changeAnswers } from '../support/change-answers.ts';
import { materialOf } from '../support/materials.ts';

const words = loadWords('en');
const dated = { ...arrivalAnswers, ...changeAnswers };

/** Answers each question by the next number, to the end; without numbers, nothing more is known. */
function toTheEnd(flow: Flow, picks: readonly number[], known: Facts = {}): Facts {
  let facts = known;
  for (let turn = 0; ; turn++) {
    const { at } = walk(flow, facts, today);
    if (at.kind === 'outcome') return facts;
    const { question } = at;
    const [fact] = question.facts;
    const pick = picks[turn % picks.length];
    const values = (question.choices ? undefined : dated[fact]) ?? representatives(flow.area, question, today);
    facts = withAnswer(question, facts, pick === undefined ? null : (values[pick % values.length] as FactValue));
  }
}

const tasksOf = ({ reports }: Material): readonly ReportedTask[] => reports.flatMap(({ tasks }) => tasks);

/** The lists of things to do, as they are told. */
function listsOf(of: Material, blocks: readonly Block[]): ReportedTask[][] {
  const byTitle = new Map(tasksOf(of).map((task) => [taskTitle(words, task), task]));
  const titleOf = (item: string) => [...byTitle.keys()].find((title) => item.startsWith(title));
  return blocks.flatMap((block) => {
    if (block.kind !== 'list' || !block.ordered) return [];
    return [block.items.flatMap((item) => byTitle.get(titleOf(item) ?? '') ?? [])];
  });
}

/** The day that its line tells, after “none” for what cannot be begun yet. */
function toldDay({ wanted, due, start, phase }: ReportedTask): string {
  const isLater = start !== null && start > today;
  const day = wanted ? ([wanted.by, today].toSorted()[1] as string) : (due ?? (isLater ? start : 'none'));
  return isLater && phase === undefined ? `~${day}` : day;
}

/** What waits for the task, through whatever waits in between. */
function waitingFor({ task }: ReportedTask, list: readonly ReportedTask[]): ReportedTask[] {
  return list.filter(({ needs }) => needs.includes(task)).flatMap((each) => [each, ...waitingFor(each, list)]);
}

/** Two of which the first has the later day, though nothing waits for it that is due by the day of the second. */
function outOfOrder(list: readonly ReportedTask[]): string[] {
  return list.slice(1).flatMap((second, index) => {
    const first = list[index] as ReportedTask;
    const day = toldDay(second);
    if (toldDay(first) <= day || waitingFor(first, list).some((each) => toldDay(each) <= day)) return [];
    return [`${first.task} (${toldDay(first)}) before ${second.task} (${day})`];
  });
}

describe.each([...flows.values()])('what there is to do after $id', (flow) => {
  it('is listed by its days, with the picture of it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 40, maxLength: 40 }), (picks) => {
        const of = materialOf(toTheEnd(flow, picks), 'en', flow.id);
        expect(listsOf(of, resultBlocks(words, of.subject)).flatMap(outOfOrder)).toEqual([]);
        const days = stopsOf(of).map(({ day }) => day);
        expect(days).toEqual(days.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});

it('the school that can wait does not stand before the bank that the first pay is paid to', () => {
  const known: Facts = {
    ...{ citizenship: ['IN'], tiesToNorway: false, permitStage: 'granted', decisionDate: '2026-11-10' },
    ...{ appliedFrom: 'abroad', arrivalDate: '2027-01-05', startDate: '2027-01-11', firstPayDate: '2027-01-25' },
    ...{ policeReportOn: '2027-01-08', stayLength: 'twelve-months-or-more', city: 'oslo', norwegianNumber: 'none' },
    ...{ comesWith: 'children', childOfSchoolAge: true },
  };
  const of = materialOf(toTheEnd(arrival, [], known), 'en', 'arrival');
  const month = listsOf(of, resultBlocks(words, of.subject)).find((list) =>
    list.some(({ task }) => task === 'bank-account'),
  );
  expect(month?.map(({ task }) => task)).toEqual([
    ...['tb-test', 'identity-number', 'residence-card', 'bank-account', 'school'],
    ...['bank-id', 'gp-register', 'long-term-home', 'deposit-account'],
  ]);
});

it('whoever needs a permit for a new position is told so before the renewal of years to come', () => {
  const facts: Facts = { citizenship: ['IN'], currentPermit: 'skilled-worker', permitUntil: '2028-05-31' };
  const { tasks } = report(change, { ...facts, changeKind: 'new-employer', samePositionType: false }, today);
  const open = tasks.filter(({ status }) => status === 'open');
  expect(inOrder(open, today).map(({ task }) => task)).toEqual([
    ...['check-new-job', 'new-permit-application', 'wait-for-new-permit', 'renewal-apply'],
  ]);
});
