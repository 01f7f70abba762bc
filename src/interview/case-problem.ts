// What can be wrong with a case given as JSON, and how that is said: one line, with what would be right.

import type { Fit } from '../rules/engine/fitting.ts';
import type { FactKind, Facts, FactValue, NumberFact } from '../rules/facts/fact.ts';
import { clashText } from './clash.ts';
import { formatDate, formatNumber, formatUnit, listOf } from './format.ts';
import type { JsonFlaw } from './json-text.ts';
import type { Words } from './words.ts';

/** `fact` may be a part of one: `basePay.amount`. `meant` is what was probably meant. */
export type CaseProblem =
  | JsonFlaw
  | { readonly code: 'too-large'; readonly max: string }
  | { readonly code: 'no-such-file'; readonly file: string }
  | { readonly code: 'not-object' }
  /** A file that says of itself that it is something else. */
  | { readonly code: 'other-format'; readonly format: string }
  | { readonly code: 'unknown-fact'; readonly fact: string; readonly meant?: string }
  | {
      readonly code: 'wrong-kind';
      readonly fact: string;
      readonly wanted: FactKind | 'whole-number' | 'currency';
      readonly meant?: FactValue;
    }
  | {
      readonly code: 'unknown-option';
      readonly fact: string;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly meant?: string;
    }
  | ({ readonly code: 'out-of-bounds'; readonly fact: string } & Pick<NumberFact, 'min' | 'max' | 'unit'>)
  | { readonly code: 'no-such-day'; readonly fact: string; readonly value: string }
  | { readonly code: 'too-far-off'; readonly fact: string; readonly min: string; readonly max: string }
  | { readonly code: 'no-country'; readonly fact: string }
  | { readonly code: 'too-many-options'; readonly fact: string; readonly max: number }
  | { readonly code: 'too-many-countries'; readonly fact: string; readonly max: number }
  | { readonly code: 'unknown-country'; readonly fact: string; readonly value: string; readonly meant?: string }
  | {
      readonly code: 'unknown-part';
      readonly fact: string;
      readonly allowed: readonly string[];
      readonly meant?: string;
    }
  | { readonly code: 'missing-part'; readonly fact: string }
  | { readonly code: 'pay-out-of-bounds'; readonly fact: string; readonly max: number }
  | { readonly code: 'unknown-currency'; readonly fact: string; readonly value: string; readonly meant?: string }
  | {
      readonly code: 'contradiction';
      readonly id: string;
      /** What would fit, where figures do not. */
      readonly fits: readonly Fit[];
      readonly answers: readonly { readonly fact: string; readonly value: FactValue }[];
    };

export type CaseReading = { readonly facts: Facts } | { readonly problem: CaseProblem };

const longestShown = 60;

/** A text from outside, short enough to stand in a line, and with nothing in it that could end one. */
export const short = (text: string): string => {
  const characters = [...text.slice(0, longestShown * 2)];
  const shown = characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : text;
  return shown.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
};

export function caseProblemText(words: Words, problem: CaseProblem): string {
  const say = (variables: Record<string, string> = {}, attribute = ''): string =>
    words(`input-${problem.code}${attribute}`, variables);
  const either = (options: readonly string[]): string => listOf(words, options, 'disjunction');
  const perhaps = (meant: string | undefined): string[] =>
    meant === undefined ? [] : [words('input-meant', { meant })];

  switch (problem.code) {
    case 'not-json':
      return [say(), words('input-place', { line: String(problem.line), column: String(problem.column) })].join(' ');
    case 'too-large':
      return say({ max: problem.max });
    case 'no-such-file':
      return say({ file: short(problem.file) });
    case 'not-object':
      return say();
    case 'other-format':
      return say({ format: short(problem.format) });
    case 'unknown-fact':
      return problem.meant === undefined
        ? [say({ fact: short(problem.fact) }), words('input-see-facts')].join(' ')
        : say({ fact: short(problem.fact), meant: problem.meant }, '.meant');
    case 'wrong-kind': {
      const wanted = words(`input-wanted-${problem.wanted}`);
      const meant = problem.meant === undefined ? undefined : JSON.stringify(problem.meant);
      return [say({ fact: problem.fact, wanted }), ...perhaps(meant)].join(' ');
    }
    case 'unknown-option': {
      const said = { fact: problem.fact, value: short(problem.value), allowed: either(problem.allowed) };
      return problem.meant === undefined ? say(said) : say({ ...said, meant: problem.meant }, '.meant');
    }
    case 'out-of-bounds': {
      const bound = (value: number): string => formatUnit(words, problem.unit, value);
      return say({ fact: problem.fact, min: bound(problem.min), max: bound(problem.max) });
    }
    case 'too-far-off': {
      const [min, max] = [formatDate(words, problem.min), formatDate(words, problem.max)];
      return words('input-out-of-bounds', { fact: problem.fact, min, max });
    }
    case 'too-many-options':
    case 'too-many-countries':
    case 'pay-out-of-bounds':
      return say({ fact: problem.fact, max: formatNumber(words, problem.max) });
    case 'unknown-part':
      return [say({ fact: short(problem.fact), allowed: either(problem.allowed) }), ...perhaps(problem.meant)].join(
        ' ',
      );
    case 'no-such-day':
      return say({ fact: problem.fact, value: short(problem.value) });
    case 'unknown-country':
    case 'unknown-currency':
      return [say({ fact: problem.fact, value: short(problem.value) }), ...perhaps(problem.meant)].join(' ');
    case 'contradiction': {
      const answers = problem.answers.map(({ fact, value }) => `${fact} = ${short(JSON.stringify(value))}`);
      return say({ facts: listOf(words, answers), why: clashText(words, problem, (fact) => fact) });
    }
    case 'twice':
    case 'no-country':
    case 'missing-part':
      return say({ fact: short(problem.fact) });
  }
}
