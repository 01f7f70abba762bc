// To the employer: what to change or confirm in the offer, each with its figures and the section it rests on.
import { formatAmount } from '../../interview/format.ts';
import { changeText } from '../../interview/way.ts';
import type { Change } from '../../rules/engine/advice.ts';
import type { ReportedClause } from '../../rules/engine/clauses.ts';
import { factOf } from '../../rules/facts/vocabulary.ts';
import type { Material, Paper } from '../kind.ts';
import { lawOf, letterPaper } from './letter.ts';

/** What is asked for each grade that is not in order, the worst first. */
const asked = {
  unlawful: 'letter-employer-clause.unlawful',
  missing: 'letter-employer-clause.missing',
  worrying: 'letter-employer-clause.worrying',
} as const;
const graded = ['unlawful', 'missing', 'worrying'] as const;

export function employerLetter(of: Material, id: string): Paper {
  const { words } = of;
  const [pay, changes, confirmed] = [payLines(of), changeLines(of), confirmLines(of)];
  const clauses = graded.flatMap((grade) => clauseLines(of, grade));
  return letterPaper(of, id, words, {
    to: words('letter-to-employer'),
    subject: words('letter-employer'),
    parts: [
      words('letter-employer.thanks'),
      pay.length + changes.length > 0 ? words('letter-employer.permit') : undefined,
      [...pay, ...changes],
      clauses.length > 0 ? words('letter-employer.contract') : undefined,
      clauses,
      confirmed.length > 0 ? words('letter-employer.confirm') : undefined,
      confirmed,
      words('letter-employer.writing'),
      words('letter-thanks'),
    ],
  });
}

/** Whether there is anything to write of. */
export const asksEmployer = (of: Material): boolean =>
  [payLines(of), changeLines(of), confirmLines(of), clausesIn(of)].some(({ length }) => length > 0);

/** Pay that is too low, with what is paid, what is needed and what is missing. */
function payLines({ words, reports }: Material): string[] {
  return reports.flatMap(({ findings, figures }) =>
    findings.flatMap(({ rule, shortfall, basis }) => {
      if (rule !== 'pay' || !shortfall) return [];
      const amount = (figure: string) => figures.find(({ id }) => id === figure)?.value;
      const [paid, needed] = [amount('annualPay'), amount('payFloor')];
      const missing = formatAmount(words, shortfall.amount);
      const law = lawOf(words, basis);
      return paid === undefined || needed === undefined
        ? [words('letter-employer-pay.missing', { missing, law })]
        : [
            words('letter-employer-pay', {
              paid: formatAmount(words, paid),
              needed: formatAmount(words, needed),
              missing,
              law,
            }),
          ];
    }),
  );
}

const isTheirs = ({ fact }: Change): boolean => factOf(fact).ask === 'employer';

/** The smallest way to a yes that is all in the employer's hands, but for the pay, which has a line of its own. */
function changeLines({ words, subject, reports }: Material): string[] {
  return reports.flatMap(({ verdict, wayToYes }) => {
    if (verdict !== 'not-likely') return [];
    const way = wayToYes.find((each) => each.every(isTheirs)) ?? [];
    return way.filter(({ fact }) => fact !== 'basePay').map((change) => changeText(words, subject, change, undefined));
  });
}

const confirmLines = ({ words, reports }: Material): string[] =>
  [...new Set(reports.flatMap(({ missing }) => missing.filter(({ ask }) => ask === 'employer')))].map(({ fact }) =>
    words(`${fact}.label`),
  );

const clausesIn = ({ reports }: Material): readonly ReportedClause[] =>
  reports.flatMap(({ clauses = [] }) => clauses.filter(({ grade }) => graded.some((each) => each === grade)));

function clauseLines(of: Material, grade: (typeof graded)[number]): string[] {
  const own = clausesIn(of).filter((each) => each.grade === grade);
  return own.map(({ clause, basis }) =>
    of.words(asked[grade], {
      clause: of.words(`clause-${clause}`),
      law: lawOf(of.words, basis),
    }),
  );
}
