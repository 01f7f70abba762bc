// The figures that the rules decide by, and those that a text says, in digits or in words.
import type { Locale } from '../../src/interview/snapshot.ts';
import { parts } from '../../src/rules/condition.ts';
import type { Area } from '../../src/rules/engine/area.ts';
import { allConditions } from '../../src/rules/engine/area.ts';
import { vocabulary } from '../../src/rules/facts/vocabulary.ts';
import { type Shift, simpleMoments } from '../../src/rules/moment.ts';
import { told } from '../../src/rules/told.ts';

type Years = { readonly years?: number };

/** Every amount, threshold, share, age, number of hours, weeks, months, days and years. */
export function figuresOfTheLaw(area: Area): ReadonlySet<number> {
  const conditions = allConditions(area).flatMap((condition) => [...parts(condition)]);
  const amounts = area.amounts.flatMap(({ versions }) => versions.flatMap(({ values }) => Object.values(values)));
  const multiples = conditions.flatMap((each) =>
    'than' in each && typeof each.than === 'object' && 'times' in each.than ? (each.than.times ?? []) : [],
  );
  const thresholds = conditions.flatMap((each) => ('than' in each && typeof each.than === 'number' ? each.than : []));
  const spans = [
    ...conditions.flatMap((each) => ('than' in each && typeof each.than === 'object' ? each.than : [])),
    ...area.tasks.flatMap((task) =>
      [task, ...(task.differs ?? [])].flatMap(({ start, due }) =>
        [start, due].flatMap((each) => (each ? simpleMoments(each) : [])),
      ),
    ),
  ].flatMap((span) =>
    (['days', 'months', 'workingDays', 'years'] as const).map((unit) => Math.abs((span as Shift & Years)[unit] ?? 0)),
  );
  const clauses = area.clauses.flatMap(({ versions }) =>
    versions.flatMap(({ figures = {} }) => Object.values(figures)),
  );
  const tellable = Object.values(told).map(({ value }) => value);
  const presumed = vocabulary.flatMap(({ presume }) => (presume && 'atLeast' in presume ? presume.atLeast : []));
  const basic = amounts.flatMap((amount) => multiples.map((times) => Math.round(amount * times)));
  return new Set(
    [...amounts, ...multiples, ...thresholds, ...spans, ...presumed, ...basic, ...clauses, ...tellable].filter(
      (each) => each > 2,
    ),
  );
}

const words: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  en: {
    ...numbered('two three four five six seven eight nine ten eleven twelve'),
    ...{ eighteen: 18, thirty: 30, eighty: 80, hundred: 100 },
  },
  nb: {
    ...numbered('to tre fire fem seks sju åtte ni ti elleve tolv'),
    ...{ atten: 18, tretti: 30, åtti: 80, hundre: 100 },
  },
};

function numbered(line: string): Record<string, number> {
  return Object.fromEntries(line.split(' ').map((word, index) => [word, index + 2]));
}

/** "545 400", "545,400", "545.400" and "545400" are one figure, and so are "37.5" and "37,5". Days of the calendar and options of a command are none. */
export function figuresSaid(said: string, locale: Locale): number[] {
  const text = said.replace(/\d{4}-\d\d-\d\d|--\p{L}+/gu, '');
  const digits = text.match(/\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu) ?? [];
  const inDigits = digits.map((each) =>
    /^\d{1,3}([^\d]\d{3})+$/u.test(each) ? Number(each.replace(/\D/gu, '')) : Number(each.replace(',', '.')),
  );
  const inWords = (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => words[locale][word] ?? []);
  return [...inDigits, ...inWords];
}
