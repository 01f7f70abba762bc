// The review of an offer as a conversation: short and full, in both languages.
import { describe, expect, it } from 'vitest';
import { createInterview } from '../../src/app/interview.ts';
import { loadWords } from '../../src/app/words.ts';
import { eligibility } from '../../src/flows/eligibility.ts';
import { flows } from '../../src/flows/index.ts';
import { offer } from '../../src/flows/offer.ts';
import type { Event } from '../../src/interview/event.ts';
import { formatAnswer } from '../../src/interview/format.ts';
import { timeOf } from '../../src/interview/introduction.ts';
import type { Question } from '../../src/interview/question.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import type { Locale, Snapshot } from '../../src/interview/snapshot.ts';
import { standingOf } from '../../src/interview/standing.ts';
import { walk } from '../../src/interview/walk.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { engineer } from '../support/cases.ts';
import { linesOf } from '../support/talking.ts';

const day = '2026-11-22';

function reviewed(locale: Locale, says: Readonly<Record<string, string>>) {
  const { turn, speak, words } = createInterview();
  const asked: string[] = [];
  let snapshot: Snapshot | undefined;
  const happen = (event: object) => {
    const turned = turn(snapshot, { ...event, day } as Event);
    snapshot = turned.snapshot;
    const refused = turned.views.flatMap(({ parts }) => parts.filter(({ part }) => part === 'problem'));
    expect(refused, `after ${JSON.stringify(event)}`).toEqual([]);
    return turned.views.map((view) => speak(snapshot, view));
  };
  const opening = happen({ type: 'open', locale, flow: 'offer' });
  for (;;) {
    const { question } = standingOf(flows, snapshot as unknown as Snapshot, day);
    if (!question) break;
    asked.push(question.id);
    expect(says[question.id], `an answer to ${question.id}`).toBeDefined();
    happen({ type: 'text', text: says[question.id] });
    if (asked.length > 100) throw new Error('There is no end');
  }
  const said = (messages: ReturnType<typeof happen>) =>
    messages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => ('text' in block ? [block.text] : 'items' in block ? block.items : []))
      .map(String);
  return {
    asked,
    opening: said(opening),
    told: said(happen({ type: 'command', command: 'confirm' })),
    say: words[locale],
  };
}

const fiveChecks = {
  reviewDepth: 'short',
  offer: 'in writing',
  paperKind: 'offer letter',
  citizenship: 'India',
  employerKind: 'a company in Norway',
  positionPercent: '100',
  positionLevel: 'bachelor',
  collectiveAgreement: 'no',
  basePay: '780 000 a year',
  education: 'master',
  educationRelevant: 'yes',
  experienceYears: '5',
  occupation: 'software developer',
  contractBeforeTravel: 'yes',
  fraudSigns: 'nothing like that',
  negotiateFirst: 'remote',
};

/** What it takes to read a question and find the answer in the paper, or in the whole of it. */
const seconds = { question: 12, list: 20 };
const minutes = (asked: readonly string[]): number =>
  asked.reduce((sum, id) => sum + (offer.questions.get(id)?.mentions ? seconds.list : seconds.question), 0) / 60;

describe('the short version', () => {
  const { asked, opening, told, say } = reviewed('en', fiveChecks);

  const promised = (known: Facts) => timeOf(say, offer, known, day);
  const minutesSaid = (short: string, full: string) =>
    say('flow-offer.time', {
      time: say('minutes', { minutes: short }),
      whole: say('minutes', { minutes: full }),
    });

  it('takes no longer than is said at its start, which is four minutes from nothing', () => {
    expect(minutes(asked)).toBeLessThanOrEqual(4);
    expect(minutes(asked)).toBeGreaterThan(3);
    expect(opening.join(' ')).toContain(promised({}));
    expect(promised({})).toBe(minutesSaid('4', '12'));
  });

  it('is two minutes after the first interview, and every clause ten: what was told is not asked again', () => {
    expect(promised(engineer)).toBe(minutesSaid('2', '10'));
  });

  it('says that all is well so far where only the rest of the contract is left, and how to go on', () => {
    expect(told[1]).toBe(say('verdict-ask-first-unread'));
    expect(told.join(' ')).toContain(say('clauses-unread.more'));
  });

  it('asks for what the five checks rest on, and says first how long it takes and what to have at hand', () => {
    expect(asked).toEqual(Object.keys(fiveChecks));
    expect(opening).toContain(say('flow-offer.have'));
  });

  it('tells the verdict, the checks, and what has not been looked at', () => {
    expect(told[1]).toBe(say('verdict-ask-first-unread'));
    for (const check of ['positionShare', 'pay', 'employer', 'written', 'skilled'])
      expect(told).toContain(say('five-checks-yes', { check: say(`five-checks-${check}`) }));
    expect(told.some((text) => text.includes('have not been through'))).toBe(true);
  });

  it('calls nothing in order that was only taken for granted', () => {
    expect(told).not.toContain(say('clauses-in-order'));
  });

  it('shows market and net pay, and puts what matters most first among what to negotiate', () => {
    expect(told).toContain(say('area-pay'));
    expect(told).toContain(say('area-tax'));
    const negotiable = told.filter(
      (text) => text.startsWith(say('task-negotiate-remote')) || text.startsWith(say('task-negotiate-pay')),
    );
    expect(negotiable[0]).toContain(say('task-negotiate-remote'));
  });
});

describe('a pay 700 short and a probation of a year', () => {
  it('must not be signed, and it is said how little is missing', () => {
    const { told, say } = reviewed('en', { ...fiveChecks, basePay: '544 700 a year', lowerPayDocumented: 'no' });
    expect(told[1]).toBe(say('verdict-do-not-sign-yet'));
    expect(told).toContain(say('five-checks-no', { check: say('five-checks-pay') }));
    expect(told.some((text) => text.includes('700'))).toBe(true);
  });

  it.each(['en', 'nb'] as const)(
    'is not told “do not sign” where it is signed: it should be put right (%s)',
    (locale) => {
      const { told, say } = reviewed(locale, {
        ...fiveChecks,
        paperKind: locale === 'en' ? 'a signed contract' : 'en signert avtale',
        contractDate: '20.11.2026',
        basePay: '544 700 a year',
        lowerPayDocumented: 'no',
      });
      expect(told[1]).toBe(say('verdict-signed-do-not-sign-yet'));
      expect(told).toContain(say('five-checks-heading.signed'));
      expect(told).not.toContain(say('verdict-do-not-sign-yet'));
    },
  );
});

const everyClause = {
  ...fiveChecks,
  reviewDepth: 'full',
  offer: 'skriftlig',
  paperKind: 'utkast',
  employerKind: 'et selskap i Norge',
  collectiveAgreement: 'nei',
  basePay: '780 000 i året',
  educationRelevant: 'ja',
  occupation: 'utvikler',
  contractBeforeTravel: 'ja',
  fraudSigns: 'ikke noe slikt',
  negotiateFirst: 'ferie',
  employerNamed: 'fullt navn',
  employerSame: 'ja',
  dutiesStated: 'tittel og oppgaver',
  employmentForm: 'fast',
  hoursGuaranteed: 'fast',
  startTerm: 'når tillatelsen er gitt',
  placeOfWork: 'et bestemt sted',
  workExtras: 'hjemmekontor',
  homeOffice: 'skriftlig',
  hoursTerms: 'arbeidstiden står',
  hoursPerWeek: '37,5',
  payForm: 'brutto',
  payDay: 'til konto',
  payExtras: 'ingen av disse',
  overtimeTerms: 'med tillegg',
  overtimeSupplement: '40',
  agreementStated: 'ingen gjelder',
  costTerms: 'ingenting',
  moveCosts: 'det meste',
  probationMonths: '12',
  probationExtension: 'bare ved fravær',
  noticeMonthsEmployer: '3',
  noticeMonthsEmployee: '3',
  holidayWeeks: '5',
  firstYearHolidayPaid: 'vet ikke',
  holidayPayPercent: '12',
  statedTerms: 'pauser, tariffavtale, pensjon, forsikring, sykelønn, permisjon og oppsigelse',
  pensionTerms: 'en prosent',
  pensionPercent: '5',
  insuranceTerms: 'nevnt',
  sickPayTerms: 'full lønn',
  leaveTerms: 'etter loven',
  boundTerms: 'oppfinnelser, taushetsplikt, ekstrajobb, innsyn, lovvalg og endringer',
  inventionTerms: 'det jeg lager på jobben',
  secrecyTerms: 'vanlig',
  sideJobTerms: 'hvis jeg sier fra',
  monitoringTerms: 'viser til regler',
  governingLaw: 'norsk lov',
  changeTerms: 'begge',
  contractLanguage: 'jeg kan lese den',
  city: 'Oslo',
  taxScheme: 'vanlig skatt',
};

describe('the full version, in Norwegian', () => {
  const { asked, told, say } = reviewed('nb', everyClause);

  it('takes as long as is said: ten minutes after the first interview, and some twelve from nothing', () => {
    const before = new Set([...eligibility.questions.values()].flatMap(({ facts }) => facts));
    const isNew = (id: string): boolean => !before.has(offer.questions.get(id)?.facts[0] ?? '');
    expect(minutes(asked)).toBeLessThan(12.5);
    expect(minutes(asked.filter(isNew))).toBeLessThan(10.5);
  });

  it('asks about every clause, each once', () => {
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((id) => !(id in everyClause))).toEqual([]);
    expect(Object.keys(everyClause).filter((id) => !asked.includes(id))).toEqual([]);
  });

  it('finds the one unlawful clause, asks about the one that is open, and leaves nothing unseen', () => {
    expect(told[1]).toBe(say('verdict-do-not-sign-yet'));
    const unlawful = told.indexOf(say('clauses-unlawful'));
    expect(told[unlawful + 1]).toContain(say('clause-probation'));
    const silent = told.indexOf(say('clauses-not-stated'));
    expect(told[silent + 1]).toContain(say('clause-firstYearHoliday.ask'));
    expect(told.some((text) => text.includes('ikke gått gjennom'))).toBe(false);
  });
});

describe('a contract that says nothing of pension, illness and leave', () => {
  const { told, say } = reviewed('nb', { ...everyClause, statedTerms: 'ingen av disse' });

  it('has been gone through all the same, and it is told what to ask for', () => {
    expect(told.some((text) => text.includes('ikke gått gjennom'))).toBe(false);
    for (const clause of ['pension', 'insurance', 'sickPay'] as const)
      expect(told.join('\n')).toContain(say(`clause-${clause}.ask`));
  });
});

describe('whoever has told of a written offer before', () => {
  const known: Facts = { offer: 'written', reviewDepth: 'full', citizenship: ['SE'] };

  it('is still asked which paper it is', () => {
    expect(walk(offer, known, day).at).toMatchObject({ kind: 'question', question: { id: 'paperKind' } });
  });

  it('is asked for the date of a contract that is signed, since it decides which law counts', () => {
    const { asked: questions } = reviewed('nb', { ...everyClause, paperKind: 'signert', contractDate: '1.5.2023' });
    expect(questions).toContain('contractDate');
  });
});

it('a sign of fraud is shown as it was told', () => {
  const { words } = createInterview();
  const signs = offer.questions.get('fraudSigns') as Question;
  for (const { id, facts } of signs.choices ?? [])
    expect(formatAnswer(words.en, signs, facts)).toBe(words.en(`fraudSigns.is-${id}`));
  const unknown = { moneyAsked: null, passportKept: null, pressedToSign: null };
  expect(formatAnswer(words.en, signs, unknown)).toBe(words.en('answer-unknown'));
});

describe('the written contract', () => {
  const job = { ...engineer, occupation: 'software-developer', startDate: '2027-03-01' };
  const told = (locale: Locale, paperKind: string): string => {
    const facts = { ...job, paperKind };
    const at = { flow: offer, area: offer.area, asOf: day, walk: { path: [], facts }, outcome: 'review' };
    return linesOf({ locale, turn: 1, blocks: resultBlocks(loadWords(locale), at), controls: [] }).join('\n');
  };

  it.each([
    ['en', 'Get the written contract', 'Have the contract signed. You have a draft.'],
    ['nb', 'Få den skriftlige avtalen', 'Få avtalen underskrevet. Du har et utkast.'],
  ] as const)('is not to be got by whoever has a draft, but to be signed: in %s', (locale, get, sign) => {
    expect(told(locale, 'offer-letter')).toContain(get);
    expect(told(locale, 'draft')).toContain(sign);
    expect(told(locale, 'draft')).not.toContain(get);
    for (const each of [get, sign]) expect(told(locale, 'signed')).not.toContain(each);
  });

  it('is there before any travel once it is signed, so nobody asks', () => {
    const asked = (paperKind: string) => reviewed('en', { ...fiveChecks, paperKind }).asked;
    expect(asked('draft')).toContain('contractBeforeTravel');
    expect(asked("don't know")).toContain('contractBeforeTravel');
    expect(asked('signed')).not.toContain('contractBeforeTravel');
  });
});

it('what a full review could not go through is named, where it cannot be gone on with', () => {
  const { turn, speak, words } = createInterview();
  let { snapshot } = turn(undefined, { type: 'open', locale: 'en', flow: 'offer', day });
  snapshot = turn(snapshot, { type: 'text', text: 'full', day }).snapshot;
  const isAsking = () => standingOf(flows, snapshot as Snapshot, day).question !== undefined;
  while (isAsking()) snapshot = turn(snapshot, { type: 'command', command: 'dont-know', day }).snapshot;
  const turned = turn(snapshot, { type: 'command', command: 'confirm', day });
  const told = turned.views.flatMap((view) => linesOf(speak(turned.snapshot, view))).join(' ');
  expect(told).toContain(words.en('clauses-unread.named', { clauses: words.en('clause-workingHours') }));
});
