// Rows on settling in: the first week, the first month, the first year.
import type { Confidence, Row, Rows } from '../row.ts';

const row = (law: string, section: string, confidence: Confidence, ...sources: Row['sources']): Row => ({
  law,
  section,
  sources,
  confidence,
});
const since = (from: string, rest: Row): Row => ({ ...rest, from });

export const settlingRows = {
  'ARR-02': row('Police practice', 'appointment for the residence card', 'official-older', 'S41'),
  'ARR-03': row('Moving to Norway', 'papers to bring', 'secondary', 'S39'),
  'ARR-04': row('Moving to Norway', 'address and mailbox', 'official-older', 'S41'),
  'ARR-05': row('Customs rules', 'list of household goods', 'official-current', 'S50'),
  'ARR-06': row('Rules on pets', 'dogs, cats and ferrets', 'official-older', 'S51', 'S51b'),
  'ARR-07': row('Rules on pets', 'banned breeds', 'secondary', 'S51c'),
  'ARR-10': row('UDI practice', 'meeting the police after arrival', 'official-older', 'S41', 'S90'),
  'ARR-11': row('Population Register Act', 'national identity number or D-number', 'official-older', 'S40', 'S41'),
  'ARR-12': row('Population Register Act', 'D-number holders who stay', 'official-older', 'S40', 'S92'),
  'ARR-13': row('Population Register Act', 'reporting a move in person', 'official-older', 'S93', 'S94', 'S39'),
  'ARR-14': row('Tax deduction card', 'application and identity check', 'secondary', 'S38', 'S95'),
  'ARR-15': row('Moving to Norway', 'name on the mailbox', 'official-older', 'S41'),
  'ARR-21': row('Bank practice', 'opening an account', 'official-older', 'S45', 'S46', 'S47', 'S96'),
  // Banks differ, above all for whoever has a D-number.
  'ARR-23': row('Bank practice', 'BankID', 'secondary', 'S47'),
  'ARR-24': row('Tenancy Act', '§§ 3-5, 3-6', 'official-current', 'S48'),
  'ARR-25': row('Tenancy Act', 'chapter 4, § 9-3', 'secondary', 'S98'),
  'ARR-26': row('Right to a doctor', 'residents of a municipality', 'official-current', 'S43'),
  'ARR-29': row('Infection Control Act', 'tuberculosis examination', 'official-older', 'S42', 'S99'),
  'ARR-40': row('Customs rules', 'household goods free of duty', 'official-current', 'S50', 'S50b'),
  'ARR-41': since('2024-04-01', row('Driving licence rules', 'EEA, Switzerland, UK', 'official-current', 'S49')),
  'ARR-42': since('2024-04-01', row('Driving licence rules', 'countries with two tests', 'official-current', 'S49')),
  'ARR-43': since('2024-04-01', row('Driving licence rules', 'Japan', 'official-current', 'S49')),
  'ARR-44': since('2024-04-01', row('Driving licence rules', 'all other countries', 'official-older', 'S100', 'S49')),
  'ARR-45': row('Driving licence rules', 'driving on a licence from outside the EEA', 'secondary', 'S101'),
  'ARR-46': row('Kindergarten rules', 'right to a place', 'secondary', 'S54'),
  'ARR-47': row('Kindergarten rules', 'highest price', 'secondary', 'S54b'),
  'ARR-48': row('School rules', 'right and duty', 'official-older', 'S102', 'S54c'),
  'ARR-49': row('National Insurance Act', 'child benefit', 'official-older', 'S52', 'S53'),
  'ARR-50': row('National Insurance Act', 'cash-for-care', 'official-older', 'S52'),
  'ARR-52': row('Norwegian classes', 'workers from outside the EEA', 'official-older', 'S104'),
  'ARR-53': row('Trade unions', 'joining one', 'secondary', 'S26', 'S16'),
  'ARR-55': row('Tax return', 'deadline', 'secondary', 'S37'),
  'ARR-58': row('Service Centres for Foreign Workers', 'by appointment', 'official-current', 'S55'),
  'TAX-31': row('Tax deduction card', 'identity check in person', 'secondary', 'S38', 'S38b'),
  'TAX-32': row('Tax deduction card', 'where the identity is checked', 'secondary', 'S38'),
  'TAX-41': row('Tax return', 'filled in beforehand', 'secondary', 'S37'),
  'TAX-42': row('Tax deduction card', 'changing it', 'secondary', 'S88'),
  'TAX-44': row('PAYE scheme', 'choosing it or leaving it', 'official-older', 'S87', 'S89'),
} as const satisfies Rows;
