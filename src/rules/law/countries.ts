// The countries a citizenship can be of, and the named sets of them that rules test, each by period.
import type { Period } from '../dates.ts';

export interface CountrySetVersion extends Period {
  /** ISO 3166-1 alpha-2. */
  readonly codes: readonly string[];
  /** The row of the law that the set rests on. */
  readonly row: string;
}

type SetName =
  | 'nordic'
  | 'eeaAndSwiss'
  | 'visaFree'
  | 'visaRequired'
  | 'workingHoliday'
  | 'workingHolidayCanada'
  | 'tuberculosisExamples'
  | 'licenceAsInEea'
  | 'licenceWithTests'
  | 'licenceJapan';

const list = (codes: string): readonly string[] => codes.split(' ');

export const countrySets: Readonly<Record<SetName, readonly CountrySetVersion[]>> = {
  // Norway is in it although a Norwegian citizen is no foreigner at all: nobody from here needs a permit.
  nordic: [{ from: '2010-01-01', codes: list('DK FI IS NO SE'), row: 'IMM-WHO-01' }],
  eeaAndSwiss: [
    {
      from: '2010-01-01',
      to: '2014-04-11',
      codes: list('AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'),
      row: 'IMM-WHO-02',
    },
    // Croatia came in when the enlargement of the EEA was provisionally applied.
    {
      from: '2014-04-12',
      to: '2020-12-31',
      codes: list('AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'),
      row: 'IMM-WHO-02',
    },
    // The United Kingdom went out with the end of the transition period (IMM-WHO-06).
    {
      from: '2021-01-01',
      codes: list('AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'),
      row: 'IMM-WHO-02',
    },
  ],
  // The row prints examples, so a country that is absent here is not thereby one whose citizens need a visa.
  visaFree: [
    {
      from: '2022-11-24',
      codes: list('AE AL AR AU BA BR CA CL CO CR GB GE HK IL JP KR MD ME MK MX MY NZ PA PE PY RS SG TW UA US UY VE'),
      row: 'IMM-WHO-10',
    },
  ],
  // Examples as well: whoever is from elsewhere is asked.
  visaRequired: [{ from: '2022-11-24', codes: list('BD CN EG IN IR NG NP PH PK RU TR VN ZA'), row: 'IMM-WHO-10' }],
  workingHoliday: [{ from: '2026-01-01', codes: list('AD AR AU JP NZ'), row: 'IMM-RTE-10' }],
  // Apart from the others because its age limit is higher.
  workingHolidayCanada: [{ from: '2026-01-01', codes: list('CA'), row: 'IMM-RTE-10' }],
  // Named by older lists. Today's list is read where it stands, so nobody is told that they are not on it.
  tuberculosisExamples: [{ from: '2018-01-01', codes: list('BR CN IN PK UA'), row: 'IMM-ARR-11' }],
  // The United Kingdom is treated like the EEA, and Switzerland since this day.
  licenceAsInEea: [
    {
      from: '2024-04-01',
      codes: list('AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'),
      row: 'ARR-41',
    },
  ],
  licenceWithTests: [{ from: '2024-04-01', codes: list('AU CA IL KR MC NZ SM US'), row: 'ARR-42' }],
  licenceJapan: [{ from: '2024-04-01', codes: list('JP'), row: 'ARR-43' }],
};

export const countryCodes: readonly string[] = [
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ',
  'BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ',
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ',
  'DE DJ DK DM DO DZ',
  'EC EE EG EH ER ES ET',
  'FI FJ FK FM FO FR',
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY',
  'HK HM HN HR HT HU',
  'ID IE IL IM IN IO IQ IR IS IT',
  'JE JM JO JP',
  'KE KG KH KI KM KN KP KR KW KY KZ',
  'LA LB LC LI LK LR LS LT LU LV LY',
  'MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ',
  'NA NC NE NF NG NI NL NO NP NR NU NZ',
  'OM',
  'PA PE PF PG PH PK PL PM PN PR PS PT PW PY',
  'QA',
  'RE RO RS RU RW',
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ',
  'TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ',
  'UA UG UM US UY UZ',
  'VA VC VE VG VI VN VU',
  'WF WS',
  // Kosovo has no code in the standard; XK is one of those that the standard leaves to its users.
  'XK',
  'YE YT',
  'ZA ZM ZW',
].flatMap(list);
