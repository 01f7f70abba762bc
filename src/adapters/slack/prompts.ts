// How a question is answered and what else can be pressed, as Slack's own elements.
// Law: typing works as well, so nothing here is the only way.
import type {
  ActionsBlock,
  ActionsBlockElement,
  Button,
  Checkboxes,
  InputBlock,
  KnownBlock,
  PlainTextOption,
  StaticSelect,
} from '@slack/types';
import type { Message, Option, Prompt } from '../../interview/message.ts';
import { mostCountries } from '../../interview/schema.ts';
import type { Words } from '../../interview/words.ts';
import { noneOfThese } from '../../rules/facts/fact.ts';
import { groupsOf, isGrouped } from '../grouping.ts';
import { idOf, type Own, ownId } from './ids.ts';
import { limits, taste } from './limits.ts';
import { inLine, plain } from './text.ts';

/** Buttons of the adapter's own beside the controls. */
export interface Extra {
  readonly id: Own;
  readonly label: string;
}

const actions = (...elements: ActionsBlockElement[]): ActionsBlock[] =>
  elements.length > 0 ? [{ type: 'actions', elements }] : [];

export function button(turn: number, id: string, label: string, primary = false): Button {
  return {
    type: 'button',
    action_id: idOf(turn, id),
    text: plain(label, limits.buttonText),
    ...(primary && { style: 'primary' }),
  };
}

export const option = ({ id, label }: Option): PlainTextOption => ({
  text: plain(label, limits.optionText),
  value: id,
});

const areButtons = (options: readonly Option[]): boolean =>
  options.length <= taste.buttons &&
  options.reduce((sum, { label }) => sum + inLine(label).length, 0) <= taste.buttonLetters * 2 &&
  options.every(({ label }) => inLine(label).length <= taste.buttonLetters);

/** An answer, not something to do: those are short, and stand on their buttons only. */
export const isAnswer = ({ id }: Option): boolean => !id.startsWith('/') || id.includes('.');

/** Whether all is right can be said only of answers that are seen: those folded into a menu are not. */
const areLookedOver = (options: readonly Option[]): boolean =>
  options.some(({ id }) => id.startsWith('/change.')) && !areButtons(options.filter(isAnswer));

/** A label too long for where it stands is cut there, and written out above. */
export const isWrittenOut = (options: readonly Option[]): boolean =>
  isGrouped(options) || areLookedOver(options) || options.some(({ label }) => inLine(label).length > limits.optionText);

export function promptBlocks(
  { prompt, turn, locale }: Message,
  words: Words,
  ticked?: readonly string[],
): KnownBlock[] {
  switch (prompt?.kind) {
    case 'choice':
      return choiceBlocks(turn, prompt.options, words);
    case 'choices': {
      const none = prompt.options.filter(({ id }) => id === noneOfThese);
      const given = none.map(({ id, label }) => button(turn, id, label));
      return [ticksField(turn, prompt.options, words, ticked), ...actions(goOn(turn, words), ...given)];
    }
    case 'countries':
      return [countriesField(turn, locale, words, prompt.options), ...actions(goOn(turn, words))];
    case 'date':
      return actions({
        type: 'datepicker',
        action_id: ownId(turn, '~date'),
        placeholder: plain(words('slack-date'), limits.placeholder),
      });
    case 'number':
    case 'money':
      return [field(turn, prompt, words), ...actions(goOn(turn, words))];
    case undefined:
      return [];
  }
}

const goOn = (turn: number, words: Words): Button => button(turn, '~go', words('slack-go-on'), true);

function choiceBlocks(turn: number, options: readonly Option[], words: Words): KnownBlock[] {
  // What leads on stands apart from what can be chosen.
  const onward = options.filter((each) => !isAnswer(each));
  const answers = options.filter(isAnswer);
  const first = onward.map(({ id, label }) => button(turn, id, label, true));
  if (areButtons(answers)) {
    return actions(
      ...first,
      ...answers.map(({ id, label, chosen }) => button(turn, id, chosen ? `✓ ${label}` : label)),
    );
  }
  return actions(...first, ...menus(turn, answers, words('slack-choose')));
}

/** One menu, or several where there is more than a menu takes. */
function menus(turn: number, options: readonly Option[], placeholder: string): StaticSelect[] {
  if (isGrouped(options)) return [groupedMenu(turn, options, placeholder)];
  const all: StaticSelect[] = [];
  for (let from = 0; from < options.length; from += limits.options) {
    const some = options.slice(from, from + limits.options);
    const initial = some.find(({ chosen }) => chosen);
    all.push({
      type: 'static_select',
      action_id: `${ownId(turn, '~pick')}${from === 0 ? '' : `.${from}`}`,
      placeholder: plain(placeholder, limits.placeholder),
      options: some.map(option),
      ...(initial && { initial_option: option(initial) }),
    });
  }
  return all;
}

/** Under its headings a menu takes as many as there are. */
function groupedMenu(turn: number, options: readonly Option[], placeholder: string): StaticSelect {
  const groups = groupsOf(options).map(({ name = placeholder, options: own }) => ({
    label: plain(name, limits.optionText),
    options: own.slice(0, limits.options).map(option),
  }));
  return {
    type: 'static_select',
    action_id: ownId(turn, '~pick'),
    placeholder: plain(placeholder, limits.placeholder),
    option_groups: groups.slice(0, limits.options),
  };
}

/** Boxes to tick; that it is none of them has a button of its own beside what leads on. */
function ticksField(turn: number, options: readonly Option[], words: Words, ticked?: readonly string[]): InputBlock {
  const boxes = options.filter(({ id }) => id !== noneOfThese);
  return {
    type: 'input',
    block_id: `ticks.${turn}`,
    label: plain(words('slack-ticks'), limits.inputLabel),
    // What is ticked is heard of at once, so that nothing said in between undoes it.
    dispatch_action: true,
    element: ticks(ownId(turn, '~ticks'), boxes, ticked),
  };
}

export function ticks(action: string, options: readonly Option[], ticked?: readonly string[]): Checkboxes {
  const shown = options.slice(0, limits.checkboxes);
  const chosen = shown.filter(({ id, chosen: isAnswered }) => ticked?.includes(id) ?? isAnswered);
  return {
    type: 'checkboxes',
    action_id: action,
    options: shown.map(option),
    ...(chosen.length > 0 && { initial_options: chosen.map(option) }),
  };
}

/** The list is asked for while it is typed in: see `suggested`. */
export function countriesField(
  turn: number,
  locale: string,
  words: Words,
  options: readonly Option[],
  label = words('slack-countries'),
): InputBlock {
  const chosen = options.filter((each) => each.chosen).slice(0, mostCountries);
  return {
    type: 'input',
    // Says in which language the list is to be.
    block_id: `countries.${locale}.${turn}`,
    label: plain(label, limits.inputLabel),
    element: {
      type: 'multi_external_select',
      action_id: ownId(turn, '~countries'),
      placeholder: plain(words('slack-choose'), limits.placeholder),
      min_query_length: 0,
      max_selected_items: mostCountries,
      ...(chosen.length > 0 && { initial_options: chosen.map(option) }),
    },
  };
}

function field(turn: number, prompt: Extract<Prompt, { kind: 'number' | 'money' }>, words: Words): InputBlock {
  const onEnter = { trigger_actions_on: ['on_enter_pressed' as const] };
  const isNumber = prompt.kind === 'number';
  return {
    type: 'input',
    block_id: `field.${turn}`,
    label: plain(isNumber ? words(`unit-name-${prompt.unit}`) : words('slack-amount'), limits.inputLabel),
    dispatch_action: true,
    element: isNumber
      ? {
          type: 'number_input',
          action_id: ownId(turn, '~number'),
          is_decimal_allowed: true,
          dispatch_action_config: onEnter,
        }
      : {
          type: 'plain_text_input',
          action_id: ownId(turn, '~text'),
          max_length: limits.typed,
          dispatch_action_config: onEnter,
        },
  };
}

/** Seen first, where there are many: what helps with the question at hand. */
const first = ['/dont-know', '/rather-not-say', '/back', '/why'];

export function controlBlocks(
  { turn, controls }: Pick<Message, 'turn' | 'controls'>,
  words: Words,
  extras: readonly Extra[],
): KnownBlock[] {
  const isMany = controls.length > taste.controls + 1;
  const helping = controls.filter(({ id }) => first.includes(id));
  const wished = helping.length > 0 ? helping : controls;
  const shown = isMany ? wished.slice(0, taste.controls) : controls;
  const folded = controls.filter((each) => !shown.includes(each));
  return actions(
    ...extras.map(({ id, label }) => button(turn, id, label)),
    ...shown.map(({ id, label }) => button(turn, id, label)),
    ...foldedMenu(turn, folded, words),
  );
}

function foldedMenu(turn: number, folded: readonly Option[], words: Words): ActionsBlockElement[] {
  if (folded.length === 0) return [];
  if (folded.length > limits.overflowOptions) {
    return [
      {
        type: 'static_select',
        action_id: ownId(turn, '~more'),
        placeholder: plain(words('slack-more'), limits.placeholder),
        options: folded.slice(0, limits.options).map(option),
      },
    ];
  }
  return [{ type: 'overflow', action_id: ownId(turn, '~more'), options: folded.map(option) }];
}
