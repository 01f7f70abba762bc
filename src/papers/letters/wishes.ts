// What an employer can be written to about, without the words. Loads nothing that writes letters.
import { caseIn } from '../../interview/reported.ts';
import { isWithoutOffer } from '../../interview/without-offer.ts';
import { warningSigns } from '../../rules/contract/warning-signs.ts';
import type { Change } from '../../rules/engine/advice.ts';
import { applies, type ReportedClause } from '../../rules/engine/clauses.ts';
import type { ReportedFinding } from '../../rules/engine/report.ts';
import { factOf } from '../../rules/facts/vocabulary.ts';
import type { Material } from '../kind.ts';

/** The grades that are not in order. */
const graded = ['unlawful', 'missing', 'worrying'] as const;

/** Whether the finding says by how much the pay is too low. */
const isShort = ({ rule, shortfall }: ReportedFinding): boolean => rule === 'pay' && shortfall !== undefined;

const isTheirs = ({ fact }: Change): boolean => factOf(fact).ask === 'employer';

/** The smallest way to a yes that is all in the employer's hands, but for the pay, which has a line of its own. */
export const changesIn = ({ reports }: Material): readonly Change[] =>
  reports.flatMap(({ verdict, wayToYes }) => {
    if (verdict !== 'not-likely') return [];
    const way = wayToYes.find((each) => each.every(isTheirs)) ?? [];
    return way.filter(({ fact }) => fact !== 'basePay');
  });

/** The facts that the employer is asked to confirm. */
export const unconfirmedIn = ({ reports }: Material): readonly string[] => [
  ...new Set(reports.flatMap(({ missing }) => missing.flatMap(({ fact, ask }) => (ask === 'employer' ? [fact] : [])))),
];

export const clausesIn = ({ reports }: Material): readonly ReportedClause[] =>
  reports.flatMap(({ clauses = [] }) => clauses.filter(({ grade }) => graded.some((each) => each === grade)));

/** What the person has been asked of the contract and does not know. */
export const unknownIn = ({ subject, reports }: Material): readonly ReportedClause[] => {
  const of = caseIn(subject);
  const isUnknown = (id: string) => of.cell.clauses.get(id)?.facts.some((fact) => of.facts[fact] === null) === true;
  return reports.flatMap(({ clauses = [] }) =>
    clauses.filter(({ clause, grade }) => grade === 'not-stated' && applies(of, clause) && isUnknown(clause)),
  );
};

/** Warning signs that are there. */
export const signsIn = ({ reports }: Material): readonly string[] => {
  const signs = new Set(warningSigns.map(({ id }) => id));
  return reports.flatMap(({ findings }) =>
    findings.flatMap(({ rule, status }) => (status === 'not-met' && signs.has(rule) ? [rule] : [])),
  );
};

/** Whether there is anybody to write to, and anything to write of. */
export const asksEmployer = (of: Material): boolean => !isWithoutOffer(of.subject.walk.facts) && hasWish(of);

const hasWish = (of: Material): boolean =>
  of.reports.some(({ findings }) => findings.some(isShort)) ||
  [changesIn(of), unconfirmedIn(of), clausesIn(of), unknownIn(of), signsIn(of)].some(({ length }) => length > 0);
