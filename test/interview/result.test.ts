// The result as it is read: true of this case, once each, with whom to ask, and nothing nobody asked about.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { change } from '../../src/flows/change.ts';
import { eligibility } from '../../src/flows/eligibility.ts';
import { offer as review } from '../../src/flows/offer.ts';
import { assumedRows } from '../../src/interview/assumed.ts';
import { formatUnit } from '../../src/interview/format.ts';
import type { Block } from '../../src/interview/message.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import { References } from '../../src/interview/sources.ts';
import type { Standing } from '../../src/interview/standing.ts';
import { walk } from '../../src/interview/walk.ts';
import { whyBlocks } from '../../src/interview/why.ts';
import { arrival } from '../../src/rules/arrival.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { family } from '../../src/rules/family.ts';
import { citation } from '../../src/rules/law/citation.ts';
import { rows } from '../../src/rules/law/rows/index.ts';
import { offer } from '../../src/rules/offer.ts';
import { permanence } from '../../src/rules/permanence.ts';
import { tax } from '../../src/rules/tax.ts';
import { engineer, kroner, today } from '../support/cases.ts';
import { linesOf } from '../support/talking.ts';

const words = loadWords('en');
const { whereNow: _, ...asked } = engineer;
const answered: Facts = { ...asked, tiesToNorway: false };

function stand(change: Readonly<Record<string, FactValue | undefined>> = {}, asOf = today): Standing {
  const all = Object.entries({ ...answered, ...change }).filter(
    (entry): entry is [string, FactValue] => entry[1] !== undefined,
  );
  const walked = walk(eligibility, Object.fromEntries(all), asOf);
  if (walked.at.kind !== 'outcome') throw new Error(`${walked.at.question.id} is still to be asked`);
  return { flow: eligibility, area: eligibility.area, asOf, walk: walked, outcome: walked.at.id };
}

const blocksOf = (...case_: Parameters<typeof stand>): Block[] => resultBlocks(words, stand(...case_));
const linesIn = (blocks: readonly Block[]) => linesOf({ locale: 'en', turn: 1, blocks, controls: [] });
const said = (...case_: Parameters<typeof stand>): string => linesIn(blocksOf(...case_)).join('\n');

/** What stands under a heading. */
function under(id: string, blocks: readonly Block[]): string[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === words(id));
  if (from === -1) return [];
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === 'heading');
  return linesIn(to === -1 ? rest : rest.slice(0, to));
}

describe('what was taken for granted', () => {
  it('leaves out what was said in other words, and what makes no difference', () => {
    const assumed = assumedRows(words, stand());
    for (const fact of [
      'familyTie',
      'currentPermit',
      'whereNow',
      'purpose',
      'basePayFor',
      'lowerPayDocumented',
      'hoursPerWeek',
    ]) {
      expect(assumed).not.toContain(words(`${fact}.assumed`, { value: '37.5' }));
    }
    expect(assumed).toContain(words('workplace.assumed'));
    expect(assumed).toContain(words('age.assumed', { value: '18' }));
  });

  it('names the ties to Norway that the person did not speak of', () => {
    expect(assumedRows(words, stand({ tiesToNorway: null }))).toContain(words('familyTie.assumed'));
  });

  it('says that lower pay is not documented only where that could help', () => {
    expect(assumedRows(words, stand({ basePay: kroner(500_000), lowerPayDocumented: null }))).toContain(
      words('lowerPayDocumented.assumed'),
    );
  });

  it('says nothing of papers for an education that nobody has', () => {
    const none = {
      educationLevel: 'none',
      educationCompleted: false,
      educationRelevant: undefined,
      experienceYears: 1,
    };
    expect(
      assumedRows(words, stand({ ...none, offer: 'none', degreeFromNorway: false, otherPlan: 'none' })),
    ).not.toContain(words('educationDocumented.assumed'));
  });

  it('is nothing where no permit is needed', () => {
    expect(assumedRows(words, stand({ citizenship: ['SE'] }))).toEqual([]);
  });
});

describe('the findings', () => {
  it('say what is in place only of what was asked', () => {
    const met = under('findings-met', blocksOf()).join('\n');
    expect(met).toContain(words('rule-pay.met'));
    expect(met).not.toContain(words('rule-adult.met'));
    expect(met).not.toContain(words('rule-documentation.met'));
  });

  it('say nothing more to be in place because the place of work was told', () => {
    const unskilled = { positionLevel: 'none', educationLevel: 'none', educationCompleted: false, experienceYears: 6 };
    const told = { moreDetail: true, workplace: 'mainland', startDate: null, workDirectedBy: null };
    const rest = { relatedToEmployer: null, whoFiles: null, earlyStart: null, experienceDocumented: true };
    const met = under('findings-met', blocksOf({ ...unskilled, ...told, ...rest })).join('\n');
    expect(met).toContain(words('rule-workplace.met'));
    expect(met).not.toContain(words('rule-adult.met'));
    expect(met).not.toContain(words('rule-documentation.met'));
  });

  it('name the answers that decided', () => {
    const notMet = under('findings-not-met', blocksOf({ basePay: kroner(545_399), lowerPayDocumented: false })).join(
      '\n',
    );
    expect(notMet).toMatch(/NOK\s1 a year is missing/u);
    expect(notMet).toMatch(/Decided by your answers on: .*Fixed pay/u);
  });

  it('leave nothing open that could not be asked, once the answer is no', () => {
    const noJob = {
      offer: 'none',
      educationRelevant: undefined,
      experienceYears: 3,
      degreeFromNorway: false,
      otherPlan: 'none',
    };
    expect(under('findings-unknown', blocksOf(noJob))).toEqual([]);
    expect(under('missing-heading', blocksOf(noJob))).toEqual([]);
  });

  it('say that no rule is known where that is why a question was not asked', () => {
    const later = blocksOf({ basePay: undefined }, '2027-08-01');
    expect(under('findings-unknown', later).join('\n')).toContain(words('rule-pay.no-rule'));
    expect(under('missing-heading', later)).toEqual([]);
  });

  it.each([
    [620_000, 'met'],
    [500_000, 'not-met'],
  ])('say of pay of %i that only the collective agreement is open, and how it stands without one', (pay, status) => {
    const text = said({ collectiveAgreement: null, basePay: kroner(pay) });
    expect(text).toContain(words(`rule-pay.without-agreement-${status}`));
    expect(text).not.toContain(words('rule-pay.unknown'));
  });

  it('say of part-time pay that is too low either way what each way lacks, and ask for it on the terms it was told on', () => {
    const part = {
      positionPercent: 80,
      basePay: { ...kroner(45_000), period: 'month' as const },
      lowerPayDocumented: false,
    };
    const post = said({ ...part, basePayFor: 'post', basePay: kroner(432_000) }).replace(/\s+/g, ' ');
    expect(post).toContain(words('rule-pay.not-met-in-part-time', { full: 'NOK 5,400', shortfall: 'NOK 113,400' }));
    expect(post).toContain('at least NOK 545,400 a year (NOK 113,400 more a year; now: NOK 432,000 a year)');
    const full = said({ ...part, basePayFor: 'full-time' }).replace(/\s+/g, ' ');
    expect(full).toContain(words('rule-pay.not-met-in-part-time', { full: 'NOK 5,400', shortfall: 'NOK 113,400' }));
    expect(full).toContain(
      'NOK 681,750 a year (told as full-time pay; NOK 141,750 more a year; now: NOK 45,000 a month)',
    );
    expect(full).toContain(
      'NOK 545,400 a year (told as full-time pay; NOK 5,400 more a year; now: NOK 45,000 a month)',
    );
  });

  it.each([
    [545_399, 'not-met'],
    [545_400, 'bachelor'],
    [624_700, 'met'],
  ])('say of %s on which side of both levels it is, when nobody knows which the job requires', (pay, side) => {
    const text = said({ positionLevel: null, basePay: kroner(pay), experienceYears: 4 }).replaceAll('\n', ' ');
    expect(text).toContain(words(`rule-pay.by-level-${side}`));
  });

  it.each([
    [undefined, 'unknown'],
    [3, 'not-met'],
  ])(
    'say of an education that does not fit that only experience could carry it (%s years)',
    (experienceYears, status) => {
      const text = said({ educationRelevant: 'no', experienceYears: experienceYears ?? null });
      expect(text).toContain(words(`rule-relevance.${status}-by-education`, { years: '6 years' }));
    },
  );

  it('say first what is to be put right, then which point of law stays open', () => {
    const short = { basePay: kroner(45_000, 'month'), lowerPayDocumented: true } as const;
    const way = under('way-heading', blocksOf({ ...short, educationRelevant: 'no', experienceYears: null })).join(' ');
    expect(way).toMatch(/put right in any case.*545,400.*turns on a point of law.*special qualifications.*Ask UDI/u);
  });

  it('say once that the rates of a year are not out, instead of that of everything which rests on them', () => {
    const facts: Facts = { grossPay: kroner(620_000), incomeYear: 2027 };
    const blocks = resultBlocks(words, { area: tax, asOf: today, walk: { path: [], facts } });
    expect(under('findings-unknown', blocks)).toHaveLength(1);
    for (const id of ['missing-heading', 'findings-met']) expect(under(id, blocks)).toEqual([]);
  });

  it('say once that nothing is known of Svalbard, and tell nobody to apply', () => {
    const svalbard = blocksOf({ moreDetail: true, regulatedProfession: false, workplace: 'svalbard' });
    expect(under('findings-unknown', svalbard)).toHaveLength(1);
    expect(under('tasks-heading', svalbard)).toEqual([]);
    expect(under('tasks-heading.later', svalbard)).toEqual([]);
  });

  it.each([
    ['the pay', { basePay: null }, 'Fixed pay: ask your employer'],
    [
      'the agency',
      { employerKind: 'staffing-agency', staffingAgencyApproved: null, assignmentList: true },
      'Agency approved: ask the Labour Inspection Authority (Arbeidstilsynet)',
    ],
  ] as const)('say whom to ask about %s', (_name, change, expected) => {
    expect(under('missing-heading', blocksOf(change))).toContain(expected);
  });
});

describe('the way to yes', () => {
  it('says once what every way needs, and a few of the ways', () => {
    const way = under(
      'way-heading',
      blocksOf({
        offer: 'none',
        educationRelevant: undefined,
        experienceYears: 3,
        degreeFromNorway: false,
        otherPlan: 'none',
      }),
    );
    expect(way[0]).toBe(words('way-all'));
    expect(way.filter((line) => line.includes('Job offer: Yes, in writing'))).toHaveLength(1);
    expect(way.length).toBeLessThanOrEqual(10);
  });

  it('asks for no more than there is', () => {
    const way = under(
      'way-heading',
      blocksOf({ positionPercent: 80, basePayFor: 'full-time', lowerPayDocumented: false }),
    );
    expect(way.join('\n')).toContain('Position percentage: 100 percent (now: 80 percent)');
  });
});

describe('the things to do', () => {
  it('do not have anybody apply who must change something first', () => {
    const refused = said({ basePay: kroner(500_000), lowerPayDocumented: false });
    for (const task of ['apply-from-abroad', 'offer-form', 'employer-confirmation-code']) {
      expect(refused).not.toContain(words(`task-${task}`));
    }
  });

  it('wait until the open points are clear', () => {
    const open = blocksOf({ basePay: kroner(500_000), lowerPayDocumented: true });
    expect(under('tasks-heading', open)).toEqual([]);
    expect(under('tasks-heading.later', open).length).toBeGreaterThan(3);
  });

  it('speak of a new job to nobody who renews the permit for the job they have', () => {
    const renewal = said({
      tiesToNorway: true,
      whereNow: 'norway-permit',
      currentPermit: 'skilled-worker',
      purpose: 'renewal',
      permitUntil: '2027-06-01',
      familyTie: 'none',
    });
    expect(renewal).not.toContain(words('task-tell-police-new-employer'));
    expect(renewal).not.toContain(words('task-new-permit-application'));
  });

  it('have a figure past its date marked as the last one known', () => {
    const fee = said({}, '2027-03-01');
    expect(fee).toContain(words('figure-last-known', { date: '31 January 2027' }));
  });
});

describe('the sources', () => {
  it('are each listed once, and every number in brackets is one of them', () => {
    const blocks = blocksOf();
    const sources = blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []));
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
    const others = linesIn(blocks.filter(({ kind }) => kind !== 'sources')).join('\n');
    const cited = [...others.matchAll(/\[(\d+(?:, \d+)*)\]/gu)].flatMap(([, numbers = '']) =>
      numbers.split(', ').map(Number),
    );
    expect(new Set(cited)).toEqual(new Set(sources.map((_source, index) => index + 1)));
  });

  it('stand behind every line of a list, but for what was taken for granted and what was not said', () => {
    for (const id of ['findings-met', 'tasks-heading']) {
      const lines = under(id, blocksOf()).filter((line) => !line.startsWith('Decided by'));
      expect(lines.filter((line) => !/\[\d/u.test(line))).toEqual([]);
    }
  });

  it('have no heading where a result rests on none', () => {
    const asOf = today;
    const walked = walk(change, { changeKind: null, citizenship: ['BR'], currentPermit: null }, asOf);
    if (walked.at.kind !== 'outcome') throw new Error(`${walked.at.question.id} is still to be asked`);
    const nothing = { flow: change, area: change.area, asOf, walk: walked, outcome: walked.at.id };
    const blocks = resultBlocks(words, nothing);
    expect(blocks.map(({ kind }) => kind)).not.toContain('sources');
    expect(linesIn(blocks)).not.toContain(words('sources-heading'));
  });
});

describe('why a question is asked', () => {
  const rulesNamed = (id: string) => linesIn(whyBlocks(words, { flow: eligibility, asOf: today }, id));

  it('names the rules that depend on it', () => {
    expect(rulesNamed('basePay').join('\n')).toContain(words('rule-pay'));
    expect(rulesNamed('familyTie').join('\n')).toContain(words('rule-eeaFamily'));
  });

  it('names no rule that only stands beside it', () => {
    expect(rulesNamed('citizenship').some((line) => line.startsWith(words('rule-pay')))).toBe(false);
    expect(rulesNamed('offer').some((line) => line.startsWith(words('rule-qualification')))).toBe(false);
  });

  it('names the clauses that it grades, one by one or several at once', () => {
    const clauses = (id: string) => {
      const lines = linesIn(whyBlocks(words, { flow: review, asOf: today }, id)).join('\n');
      return ['bonus', 'equity', 'onCall', 'pension', 'sickPay'].filter((clause) =>
        lines.includes(`${words(`clause-${clause}` as 'clause-bonus')} [`),
      );
    };
    expect(clauses('bonusTerms')).toEqual(['bonus']);
    expect(clauses('payExtras')).toEqual(['bonus', 'equity', 'onCall']);
    expect(clauses('pensionTerms')).toEqual(['pension']);
    expect(clauses('statedTerms')).toEqual(['pension', 'sickPay']);
    expect(clauses('basePay')).toEqual([]);
  });

  it.each([...eligibility.questions.keys()])('is told for %s', (id) => {
    expect(rulesNamed(id)[1]).toBe(words(`${id}.why`));
  });
});

describe('a job that asks for no education', () => {
  it('is no dead end for whoever has one: another job may fit', () => {
    expect(under('way-heading', blocksOf({ positionLevel: 'none' }))).toEqual([words('no-way-other-job')]);
  });

  it('is not all that is wrong for whoever has no education either', () => {
    const way = under('way-heading', blocksOf({ positionLevel: 'none', educationLevel: 'none', experienceYears: 1 }));
    expect(way).not.toContain(words('no-way-other-job'));
  });
});

it('a year is written as one, and not as so many of anything', () => {
  for (const locale of ['en', 'nb'] as const) expect(formatUnit(loadWords(locale), 'year', 2027)).toMatch(/\b2027$/u);
});

it('a country is no yes or no', () => {
  const subject = { area: family, asOf: today, walk: { path: [], facts: {} } };
  const lines = linesIn(resultBlocks(words, subject));
  const label = words('citizenship.label');
  expect(lines).not.toContain(`${label}: ${words('no')}`);
  expect(lines.join(' ')).toContain(words('way-change.country', { fact: label }));
});

it('the pay of an offer stands under a heading of its own, and not under what is in order', () => {
  const facts: Facts = { ...answered, basePay: kroner(544_700), lowerPayDocumented: false, noticeMonthsEmployer: 3 };
  const blocks = resultBlocks(words, { area: offer, asOf: today, walk: { path: [], facts } });
  expect(under('contract-figures-heading', blocks).join(' ')).toContain(words('figure-annualPay'));
});

it('whoever was refused reads a kind word before the plan', () => {
  const facts: Facts = { citizenship: ['IN'], permitStage: 'refused', refusalReceivedOn: today };
  const [, first] = resultBlocks(words, { area: arrival, asOf: today, walk: { path: [], facts } });
  expect(first).toEqual({ kind: 'text', text: words('verdict-refused-judged') });
});

it('what a permit asks for is not told of an offer to whoever needs none', () => {
  const facts: Facts = { ...answered, citizenship: ['DE'], basePay: kroner(544_700), noticeMonthsEmployer: 3 };
  const blocks = resultBlocks(words, { area: offer, asOf: today, walk: { path: [], facts } });
  const rows = linesIn(blocks).join(' ');
  expect(rows).toContain(words('figure-annualPay'));
  expect(rows).not.toContain(words('figure-payFloor'));
});

it('a page that several have rules on says once how sure it is, and UDI answers for its own', () => {
  const mailbox = citation('ARR-15');
  const ofUdi = Object.keys(rows).filter((id) => id.startsWith('IMM-') && citation(id).url === mailbox.url);
  const same = ofUdi.filter((id) => citation(id).confidence === mailbox.confidence);
  expect(same).not.toEqual([]);
  const references = new References();
  references.cite([mailbox, citation(same[0] as string)], 2);
  const [source, ...more] = references.list(words);
  expect(more).toEqual([]);
  expect(source?.note).toContain(words(`confidence-${mailbox.confidence}`));
  expect(source?.note).not.toContain(words(`confidence-${mailbox.confidence}.elsewhere`));
});

it("where only a day of one's own is still to be found out, nothing is said to be out of place", () => {
  const facts: Facts = {
    ...{ citizenship: ['IN'], currentPermit: 'skilled-worker', permanenceGoal: 'permanent-residence', age: 35 },
    ...{ grantedInNorway: false, permitConditions: 'met-throughout', monthsAbroad: 2, monthsAbroadForEmployer: 0 },
    ...{ oralNorwegian: 'a2', socialStudiesPassed: true, testExemption: false, incomeLast12Months: 650_000 },
  };
  const blocks = resultBlocks(words, { area: permanence, asOf: today, walk: { path: [], facts } });
  expect(under('way-heading', blocks)).toEqual([]);
  expect(under('missing-heading', blocks)).not.toEqual([]);
  const away = { ...facts, monthsAbroad: 20 };
  const stuck = resultBlocks(words, { area: permanence, asOf: today, walk: { path: [], facts: away } });
  expect(under('way-heading', stuck)).not.toEqual([]);
});
