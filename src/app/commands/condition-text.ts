// A condition as a compact text: labels and answers in words, comparisons as signs.
import { choiceLabel, formatAmount, formatNumber, formatUnit } from '../../interview/format.ts';
import { question } from '../../interview/question.ts';
import type { Words } from '../../interview/words.ts';
import type { Condition, ShiftedDate, Threshold } from '../../rules/condition.ts';
import { findFact } from '../../rules/facts/vocabulary.ts';

const signs = { atLeast: '≥', atMost: '≤', below: '<', onOrBefore: '≤', onOrAfter: '≥', sameOrHigher: '≥' } as const;

export function conditionText(words: Words, condition: Condition): string {
  const again = (part: Condition): string => conditionText(words, part);
  switch (condition.op) {
    case 'all':
      return condition.of.map((part) => bracketed(part, again(part))).join(` ${words('way-and')} `);
    case 'any':
      return condition.of.map((part) => bracketed(part, again(part))).join(` ${words('way-or')} `);
    case 'not':
      return `${words('condition-not')} (${again(condition.of)})`;
    case 'oneOf': {
      const { fact, options } = condition;
      return `${labelOf(words, fact)}: ${options.map((option) => answerText(words, fact, option)).join(' / ')}`;
    }
    case 'some':
      return `${labelOf(words, condition.fact)} ∈ ${words(`law-set-${condition.set}`)}`;
    case 'atLeast':
    case 'atMost':
    case 'below':
      return `${labelOf(words, condition.fact)} ${signs[condition.op]} ${thresholdText(words, condition.fact, condition.than)}`;
    case 'onOrBefore':
    case 'onOrAfter':
      return `${labelOf(words, condition.fact)} ${signs[condition.op]} ${dateText(words, condition.than)}`;
    case 'sameOrHigher':
      return `${labelOf(words, condition.fact)} ${signs[condition.op]} ${labelOf(words, condition.than)}`;
    case 'ref':
      return words(`rule-${condition.rule}`);
    case 'open':
      return words(`open-${condition.question}`);
  }
}

const bracketed = (part: Condition, text: string): string =>
  part.op === 'all' || part.op === 'any' ? `(${text})` : text;

/** Facts that are worked out have labels of their own. */
const labelOf = (words: Words, fact: string): string =>
  words(words.has(`${fact}.label`) ? `${fact}.label` : `condition-${fact}`);

function answerText(words: Words, id: string, option: string | boolean): string {
  if (typeof option === 'boolean') return words(option ? 'yes' : 'no');
  if (findFact(id)) return choiceLabel(words, question(id), option);
  return words(`condition-${id}.is-${option}`);
}

function thresholdText(words: Words, id: string, than: Threshold): string {
  if (typeof than !== 'number') {
    const named = words(`law-amount-of-${than.amounts.id}`);
    return than.times === undefined ? named : `${formatNumber(words, than.times)} × ${named}`;
  }
  const fact = findFact(id);
  if (fact?.kind === 'number') return formatUnit(words, fact.unit, than);
  return id === 'share' ? formatUnit(words, 'percent', than) : formatAmount(words, than);
}

function dateText(words: Words, than: string | ShiftedDate): string {
  if (typeof than === 'string') return than;
  const shifts = [than.months && `${than.months} m`, than.days && `${than.days} d`].filter(Boolean).join(' ');
  return shifts === '' ? labelOf(words, than.fact) : `${labelOf(words, than.fact)} (${shifts})`;
}
