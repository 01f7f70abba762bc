// To the employer: what to change or confirm in the offer, each with its figures and the section it rests on.
import { formatAmount } from '../../interview/format.ts';
import { changeText } from '../../interview/way.ts';
import type { Material, Paper } from '../kind.ts';
import { lawOf, letterPaper } from './letter.ts';
import { changesIn, clausesIn, graded, unconfirmedIn } from './wishes.ts';

/** What is asked for each grade that is not in order. */
const asked = {
  unlawful: 'letter-employer-clause.unlawful',
  missing: 'letter-employer-clause.missing',
  worrying: 'letter-employer-clause.worrying',
} as const;

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

const changeLines = (of: Material): string[] =>
  changesIn(of).map((change) => changeText(of.words, of.subject, change, undefined));

const confirmLines = (of: Material): string[] => unconfirmedIn(of).map((fact) => of.words(`${fact}.label`));

function clauseLines(of: Material, grade: (typeof graded)[number]): string[] {
  const own = clausesIn(of).filter((each) => each.grade === grade);
  return own.map(({ clause, basis }) =>
    of.words(asked[grade], {
      clause: of.words(`clause-${clause}`),
      law: lawOf(of.words, basis),
    }),
  );
}
