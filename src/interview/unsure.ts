// What a person was asked and did not know, where anything that is told hangs on it: with whom to ask.
import type { Area } from '../rules/engine/area.ts';
import { applies } from '../rules/engine/clauses.ts';
import { type Heard, leaning } from '../rules/engine/leaning.ts';
import { mattering } from '../rules/engine/matters.ts';
import type { Report } from '../rules/engine/report.ts';
import type { Authority } from '../rules/facts/fact.ts';
import { factOf } from '../rules/facts/vocabulary.ts';
import { listOf } from './format.ts';
import type { Block } from './message.ts';
import type { Question } from './question.ts';
import { caseIn, reportedIn, reportIn } from './reported.ts';
import type { Subject } from './standing.ts';
import type { Words } from './words.ts';

/** The questions that were answered with "I don't know". */
export const notKnown = ({ walk: { path, facts } }: Subject): readonly Question[] =>
  path.filter(({ facts: [key] }) => facts[key] === null);

/** By whom to ask, so that each is asked once. `named`: the labels of what the result has asked for already. */
export function unsureBlocks(words: Words, subject: Subject, named: ReadonlySet<string>): Block[] {
  const hangsOn = anythingTold(subject);
  const open = notKnown(subject).filter(
    (each) => !named.has(words(`${each.id}.label`)) && [...each.facts, ...(each.standsFor ?? [])].some(hangsOn),
  );
  if (open.length === 0) return [];
  const byAuthority = Map.groupBy(open, ({ facts: [key] }): Authority => factOf(key).ask);
  const items = [...byAuthority].map(([ask, questions]) =>
    words('missing-item', {
      fact: listOf(
        words,
        questions.map(({ id }) => words(`${id}.label`)),
      ),
      ask: words(`authority-${ask}`),
    }),
  );
  return [
    { kind: 'heading', text: words('unsure-heading') },
    { kind: 'text', text: words('unsure-intro') },
    { kind: 'list', items },
  ];
}

function anythingTold(subject: Subject): (fact: string) => boolean {
  const each = reportedIn(subject).map((area) => toldIn(subject, area));
  return (fact) => each.some((tells) => tells(fact));
}

function toldIn(subject: Subject, area: Area): (fact: string) => boolean {
  const of = caseIn(subject, area);
  const report = reportIn(subject, area);
  const leans = leaning(of, heardOf(report));
  // A clause of which nothing is known has been told with what to ask for.
  const silent = (report.clauses ?? []).filter(({ clause, grade }) => grade === 'not-stated' && applies(of, clause));
  const asked = new Set(silent.flatMap(({ clause }) => of.cell.clauses.get(clause)?.facts ?? []));
  const decides = area.concludes === 'permit' ? mattering(of) : leans;
  return (fact) => !asked.has(fact) && (decides(fact) || leans(fact));
}

const heardOf = ({ verdict }: Report): Heard => ({
  findings: verdict !== 'no-permit-needed',
  tasks: verdict !== 'not-likely' && verdict !== 'other-route',
});
