// A question as a prompt: its words, how to answer, and what can be pressed.
import { type Facts, noneOfThese } from '../rules/facts/fact.ts';
import { countryCodes } from '../rules/law/countries.ts';
import { choiceLabel, formatAnswer, formatCountry } from './format.ts';
import type { Option, Prompt } from './message.ts';
import { chosen, isAnswered, namedIn, type Question } from './question.ts';
import type { Words } from './words.ts';

/** Where most of the people who ask come from; the rest follow by name. */
const likelyCountries = [
  'IN',
  'PK',
  'US',
  'GB',
  'BR',
  'UA',
  'RU',
  'CN',
  'TR',
  'IR',
  'PH',
  'NG',
  'EG',
  'BD',
  'VN',
  'ZA',
];

export function promptOf(words: Words, question: Question, facts: Facts): Prompt {
  const { id, reads } = question;
  const said = { text: words(id), ...hintOf(words, question, facts) };
  switch (reads.kind) {
    case 'option':
    case 'yes-no':
      return { kind: 'choice', ...said, options: optionsOf(words, question, facts) };
    case 'options':
      return { kind: 'choices', ...said, options: mentionsOf(words, question, facts), onward: words('choices-onward') };
    case 'number':
      return { kind: 'number', ...said, unit: reads.unit };
    case 'money':
      return { kind: 'money', ...said };
    case 'date':
      return { kind: 'date', ...said };
    case 'countries':
      return {
        kind: 'countries',
        ...said,
        // Where nobody looks at the list, it need not be made.
        get options() {
          return countryOptions(words);
        },
      };
  }
}

/** How to answer, and what the answer is now when the question is looked at again. */
function hintOf(words: Words, question: Question, facts: Facts): { hint: string } | Record<string, never> {
  const pressing = question.mentions ? [words('choices-how')] : [];
  const how = [...pressing, ...(words.has(`${question.id}.hint`) ? [words(`${question.id}.hint`)] : [])];
  const now = isAnswered(question, facts) ? [words('answer-now', { value: formatAnswer(words, question, facts) })] : [];
  const hint = [...now, ...how].join(' ');
  return hint === '' ? {} : { hint };
}

function optionsOf(words: Words, question: Question, facts: Facts): Option[] {
  const now = chosen(question, facts);
  return (question.choices ?? []).map(({ id }) => ({
    id,
    label: choiceLabel(words, question, id),
    ...(id === now && { chosen: true as const }),
  }));
}

/** All that can be named, and that it is none of them. */
function mentionsOf(words: Words, question: Question, facts: Facts): Option[] {
  // What was told of one of them before they were asked about counts as named.
  const now = namedIn(question, facts);
  const isChosen = (id: string): boolean => now?.includes(id) ?? false;
  const named = (question.mentions ?? []).map(({ id }) => ({
    id,
    label: choiceLabel(words, question, id),
    ...(isChosen(id) && { chosen: true as const }),
  }));
  const none = now?.length === 0 && isAnswered(question, facts) ? { chosen: true as const } : {};
  return [...named, { id: noneOfThese, label: words('none-of-these'), ...none }];
}

const countries = new Map<string, readonly Option[]>();

export function countryOptions(words: Words): readonly Option[] {
  let options = countries.get(words.locale);
  if (!options) {
    const option = (code: string): Option => ({ id: code, label: formatCountry(words, code) });
    const rest = countryCodes
      .filter((code) => !likelyCountries.includes(code))
      .map(option)
      .sort((a, b) => a.label.localeCompare(b.label, words.locale));
    options = [...likelyCountries.map(option), ...rest];
    countries.set(words.locale, options);
  }
  return options;
}
