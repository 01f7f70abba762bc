// Why an answer could not be taken, in words: what is wrong and what would be right.
import { contradictedText } from './clash.ts';
import {
  choiceLabel,
  formatAmount,
  formatAnswer,
  formatCountry,
  formatDate,
  formatNumber,
  formatUnit,
  listOf,
} from './format.ts';
import type { Question } from './question.ts';
import type { Standing } from './standing.ts';
import type { Refusal } from './view.ts';
import type { Walk } from './walk.ts';
import type { Variables, Words } from './words.ts';

/** `answered`: every question that has an answer, in any interview, and what the case says. */
export function refusalText(
  words: Words,
  standing: Standing,
  refusal: Refusal,
  answered: Pick<Walk, 'path' | 'facts'> = standing.walk,
): string {
  if (refusal.code === 'contradiction') {
    const isOther = ({ id, facts }: Question) =>
      id !== standing.question?.id && facts.some((fact) => refusal.facts.includes(fact));
    return contradictedText(words, refusal, { path: answered.path.filter(isOther), facts: answered.facts });
  }
  if (refusal.code === 'country-unknown' && refusal.didYouMean.length > 0) {
    return words('problem-country-unknown.meant', variables(words, standing, refusal));
  }
  return words(`problem-${refusal.code}`, variables(words, standing, refusal));
}

function variables(words: Words, { question, flow, walk }: Standing, refusal: Refusal): Variables {
  const reads = question?.reads;
  const bound = (value: number) =>
    reads?.kind === 'number' ? formatUnit(words, reads.unit, value) : formatNumber(words, value);
  switch (refusal.code) {
    case 'not-asked-yet':
      return { question: words(`${refusal.question}.label`) };
    case 'told-before':
      return {
        said: listOf(
          words,
          refusal.questions.flatMap((id) => {
            const told = flow.questions.get(id);
            return told ? [`${words(`${id}.label`)}: ${formatAnswer(words, told, walk.facts)}`] : [];
          }),
        ),
      };
    case 'too-long':
      return { max: formatNumber(words, refusal.max) };
    case 'several-options':
      return {
        options: listOf(
          words,
          refusal.options.map((id) => words('quoted', { text: question ? choiceLabel(words, question, id) : id })),
          'disjunction',
        ),
      };
    case 'several-numbers':
      return {
        numbers: listOf(
          words,
          refusal.numbers.map((number) => formatNumber(words, number)),
          'disjunction',
        ),
      };
    case 'not-exact':
      return { number: formatNumber(words, refusal.number) };
    case 'which-days':
      return {
        days: formatNumber(words, refusal.days),
        six: formatNumber(words, refusal.six),
        five: formatNumber(words, refusal.five),
      };
    case 'below-minimum':
      return { min: bound(refusal.min) };
    case 'no-such-number':
      return { max: formatNumber(words, refusal.max) };
    case 'above-maximum':
      return { max: bound(refusal.max) };
    case 'other-unit':
      return { unit: words(`unit-name-${refusal.unit}`) };
    case 'other-currency':
    case 'money-which-period':
      return { amount: formatAmount(words, refusal.amount, refusal.currency) };
    case 'money-ambiguous':
    case 'money-after-tax':
    case 'money-not-base':
      return { amount: formatNumber(words, refusal.amount) };
    case 'date-ambiguous':
      return {
        candidates: listOf(
          words,
          refusal.candidates.map((date) => formatDate(words, date)),
          'disjunction',
        ),
      };
    case 'date-which-month':
      return { number: String(refusal.number) };
    case 'year-out-of-bounds':
      return { min: String(refusal.min), max: String(refusal.max) };
    case 'country-unknown':
      return {
        didYouMean: listOf(
          words,
          refusal.didYouMean.map((code) => formatCountry(words, code)),
          'disjunction',
        ),
      };
    default:
      return {};
  }
}
