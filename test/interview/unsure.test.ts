// Law: whatever somebody does not know, and anything told hangs on, stands in the result with whom to ask.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { flows } from '../../src/flows/index.ts';
import type { Flow } from '../../src/interview/flow.ts';
import type { Block } from '../../src/interview/message.ts';
import type { Question } from '../../src/interview/question.ts';
import { caseIn, reportedIn, reportIn } from '../../src/interview/reported.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import type { Subject } from '../../src/interview/standing.ts';
import { representatives } from '../support/answers.ts';
import { today } from '../support/cases.ts';
import { type Answers, held, wellInformed } from '../support/well-informed.ts';

const words = loadWords('en');
const headings = [words('missing-heading'), words('unsure-heading')];

/** How the interview goes on, and nothing about the case. */
const ofTheInterview = ['reviewDepth', 'negotiateFirst', 'moreDetail'];

/** What stands under the headings of what to find out, and all else that is said. */
function parted(blocks: readonly Block[]): { asked: string; told: string } {
  const sorted = { asked: '', told: '' };
  let part: keyof typeof sorted = 'told';
  for (const block of blocks) {
    if (block.kind === 'heading') part = headings.includes(block.text) ? 'asked' : 'told';
    sorted[part] += JSON.stringify(block);
  }
  return sorted;
}

/** A clause of which nothing is known is told with what to ask for. */
const isInClause = (subject: Subject, { facts }: Question): boolean =>
  reportedIn(subject).some((area) =>
    (reportIn(subject, area).clauses ?? []).some(
      ({ clause, grade }) =>
        grade === 'not-stated' &&
        caseIn(subject, area)
          .cell.clauses.get(clause)
          ?.facts.some((fact) => facts.includes(fact)),
    ),
  );

function hangsOn(flow: Flow, answers: Answers, question: Question, unknown: string): boolean {
  return representatives(flow.area, question, today).some((value) => {
    const subject = held(flow, { ...answers, [question.id]: value });
    return parted(resultBlocks(words, subject)).told !== unknown;
  });
}

describe.each(wellInformed)('%s', (_, id, answers) => {
  const flow = flows.get(id) as Flow;
  const { path } = held(flow, answers).walk;

  it.each(
    path
      .filter((question) => !ofTheInterview.includes(question.id))
      .map((question) => [question.id, question] as const),
  )('who does not know %s reads whom to ask, if anything hangs on it', (_name, question) => {
    const subject = held(flow, { ...answers, [question.id]: null });
    const { asked, told } = parted(resultBlocks(words, subject));
    if (asked.includes(words(`${question.id}.label`)) || isInClause(subject, question)) return;
    expect(hangsOn(flow, answers, question, told)).toBe(false);
  });
});

it('whoever knows everything is asked for nothing', () => {
  for (const [, id, answers] of wellInformed) {
    const blocks = resultBlocks(words, held(flows.get(id) as Flow, answers));
    expect(JSON.stringify(blocks)).not.toContain(words('unsure-heading'));
  }
});

it('what several can be asked by one visit stands in one line', () => {
  const [, id, answers] = wellInformed.find(([who]) => who === 'somebody with a permit') ?? ['', '', {}];
  const blocks = resultBlocks(words, held(flows.get(id) as Flow, { ...answers, startDate: null, firstPayDate: null }));
  const asked = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  expect(asked).toContain('First working day and First payday: ask your employer');
});
