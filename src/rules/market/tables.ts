// What software people earn, as it was printed: by occupation, by years of experience, by county. Ranges, never one
// number. The survey of 2024 is brought to 2025 by the official growth in pay, so that all three are of one year.
import { type Amounts, type AmountVersion, amounts } from '../amounts.ts';

/** The year that the ranges describe. */
export const marketYear = 2025;

/** Until the next year's statistics are out. */
const period = { from: '2025-01-01', reviewBy: '2027-02-05' };

/** Growth in average pay from 2024 to 2025. */
export const payGrowth = amounts('payGrowth', { period: 'year', unit: 'percent' }, [
  { ...period, values: { all: 4.5 }, row: 'PAY-09' },
]);

/** Lower quartile, median and upper quartile, with the row each line stands in. */
type Line = readonly [key: string, row: string, low: number, median: number, high: number];

export interface Range {
  readonly by: string;
  readonly low: Amounts;
  readonly median: Amounts;
  readonly high: Amounts;
}

function range(id: string, by: string, lines: readonly Line[], toYear: (printed: number) => number): Range {
  const rows = Object.fromEntries(lines.map(([key, row]) => [key, row]));
  const timeline = (name: string, pick: (line: Line) => number): Amounts => {
    const values = Object.fromEntries(lines.map((line) => [line[0], toYear(pick(line))]));
    const [[, row]] = lines as [Line];
    const version: AmountVersion = { ...period, values, row, rows };
    return amounts(`${id}${name}`, { period: 'year', by }, [version]);
  };
  return {
    by,
    low: timeline('Low', (line) => line[2]),
    median: timeline('Median', (line) => line[3]),
    high: timeline('High', (line) => line[4]),
  };
}

/** Kroner a month, bonus and irregular supplements included, overtime not. */
const occupations: readonly Line[] = [
  ['systems-analyst', 'PAY-01', 64_510, 76_570, 91_590],
  ['software-developer', 'PAY-02', 64_060, 78_000, 94_230],
  ['web-developer', 'PAY-03', 52_600, 63_500, 79_320],
  ['applications-programmer', 'PAY-04', 61_930, 70_830, 84_540],
  ['other-developer', 'PAY-05', 60_380, 74_560, 91_920],
  ['database-specialist', 'PAY-06', 62_370, 75_440, 90_840],
  ['systems-administrator', 'PAY-07', 56_910, 66_660, 84_580],
  ['security-analyst', 'PAY-08', 66_290, 78_300, 93_250],
];

/** The years of experience with which each line begins. */
export const experienceSteps = [0, 1, 2, 4, 6, 9, 13, 20] as const;

/** Thousand kroner a year, base pay, as people told it in spring 2024. */
const experience: readonly Line[] = [
  ['from-0', 'PAY-20', 570, 620, 650],
  ['from-1', 'PAY-21', 600, 630, 665],
  ['from-2', 'PAY-22', 640, 700, 770],
  ['from-4', 'PAY-23', 750, 830, 920],
  ['from-6', 'PAY-24', 800, 930, 1_035],
  ['from-9', 'PAY-25', 850, 1_000, 1_100],
  ['from-13', 'PAY-26', 908, 1_050, 1_200],
  ['from-20', 'PAY-27', 936, 1_050, 1_235],
];

/** The same, by county. The survey had Viken, and Vestfold and Telemark, in one. */
const counties: readonly Line[] = [
  ['oslo', 'PAY-30', 703, 860, 1_050],
  ['rogaland', 'PAY-31', 750, 872, 1_010],
  ['akershus', 'PAY-32', 683, 860, 1_080],
  ['buskerud', 'PAY-32', 683, 860, 1_080],
  ['ostfold', 'PAY-32', 683, 860, 1_080],
  ['vestland', 'PAY-33', 661, 808, 1_000],
  ['trondelag', 'PAY-34', 680, 800, 955],
  ['vestfold', 'PAY-35', 662, 797, 940],
  ['telemark', 'PAY-35', 662, 797, 940],
  ['more-og-romsdal', 'PAY-36', 680, 786, 900],
  ['agder', 'PAY-37', 630, 760, 912],
  ['troms', 'PAY-38', 660, 732, 878],
  ['finnmark', 'PAY-38', 660, 732, 878],
  ['nordland', 'PAY-38', 598, 758, 881],
  ['innlandet', 'PAY-38', 630, 865, 1_000],
];

const monthly = (kroner: number): number => kroner * 12;

/** From thousands of 2024 to kroner of 2025; in tenths of a percent, so that it stays whole. */
const grown = (thousands: number): number => {
  const growth = payGrowth.versions[0]?.values.all ?? 0;
  return thousands * (1000 + Math.round(growth * 10));
};

export const byOccupation = range('market', 'occupation', occupations, monthly);
export const byExperience = range('seniority', 'experienceStep', experience, grown);
export const byCounty = range('county', 'county', counties, grown);
