// Forms that open over whatever the person is looking at: several questions at once, privacy first, and sharing.
// Law: each field stands in a block of its own, whose id is its name; what a form is about is in its metadata, in short.
import type { InputBlock, KnownBlock, ModalView, PlainTextInput } from '@slack/types';
import type { Prompt } from '../../interview/message.ts';
import { type Locale, locales } from '../../interview/snapshot.ts';
import type { Words } from '../../interview/words.ts';
import type { Upcoming } from '../host.ts';
import { type Ticks, ticksFor } from '../ticking.ts';
import { blockPieces, textPieces } from './blocks.ts';
import { limits, taste } from './limits.ts';
import { countriesField, isWrittenOut, option, ticks } from './prompts.ts';
import { inLine, plain } from './text.ts';

export type FormName = 'several' | 'begin' | 'share' | 'shared' | 'word';

interface FormParts {
  readonly name: FormName;
  readonly title: string;
  readonly blocks: readonly KnownBlock[];
  readonly submit?: string;
  readonly about?: string;
}

function form(words: Words, { name, title, blocks, submit, about = '' }: FormParts): ModalView {
  return {
    type: 'modal',
    callback_id: name,
    private_metadata: about,
    title: plain(title, limits.viewTitle),
    close: plain(words(submit === undefined ? 'slack-close' : 'slack-cancel'), limits.viewButton),
    ...(submit !== undefined && { submit: plain(submit, limits.viewButton) }),
    blocks: blocks.slice(0, limits.blocksInView),
  };
}

const piecesOf = (text: string): KnownBlock[] => textPieces(text).map(({ block }) => block);

/** A word, and nothing to send in. */
export const wordForm = (words: Words, text: string): ModalView =>
  form(words, { name: 'word', title: words('slack-title'), blocks: piecesOf(text) });

export function privacyForm(words: Words, asksLanguage: boolean): ModalView {
  const language: InputBlock = {
    type: 'input',
    block_id: 'language',
    label: plain(words('choose-language'), limits.inputLabel),
    element: {
      type: 'radio_buttons',
      action_id: 'language',
      options: locales.map((id) => option({ id, label: words(`slack-language-${id}`) })),
      initial_option: option({ id: words.locale, label: words(`slack-language-${words.locale}`) }),
    },
  };
  return form(words, {
    name: 'begin',
    title: words('slack-title'),
    submit: words('slack-begin'),
    blocks: [...piecesOf(words('slack-privacy-first')), ...(asksLanguage ? [language] : [])],
  });
}

/** What a form of several questions is about, in short: which turn it was made in, and which it asks. */
export interface Several {
  readonly turn: number;
  readonly asked: readonly string[];
}

export function severalForm(words: Words, { turn, locale, questions }: Upcoming, ticked?: Ticks): ModalView {
  const about: Several = { turn, asked: questions.map(({ id }) => id) };
  return form(words, {
    name: 'several',
    title: words('slack-several'),
    submit: words('slack-send'),
    about: JSON.stringify(about),
    blocks: [
      ...piecesOf(words('slack-several-intro')),
      ...questions.flatMap(({ id, prompt }) => fieldBlocks(id, prompt, turn, locale, words, ticksFor(ticked, prompt))),
    ],
  });
}

function fieldBlocks(
  id: string,
  prompt: Prompt,
  turn: number,
  locale: Locale,
  words: Words,
  ticked?: readonly string[],
): KnownBlock[] {
  // What is pressed in the conversation to go on is not there in a form.
  const hint = prompt.hint?.replace(words('choices-how'), words('slack-form-choices-how'));
  const input = {
    type: 'input',
    block_id: id,
    label: plain(prompt.text, limits.inputLabel),
    ...(hint && { hint: plain(hint, limits.inputHint) }),
    // An empty field is "I don't know".
    optional: true,
  } as const;
  const typed: PlainTextInput = { type: 'plain_text_input', action_id: 'value', max_length: limits.typed };
  switch (prompt.kind) {
    case 'choice': {
      const listed = isWrittenOut(prompt.options)
        ? blockPieces({ kind: 'list', items: prompt.options.map(({ label }) => label) }).map(({ block }) => block)
        : [];
      const initial = prompt.options.find(({ chosen }) => chosen);
      const chosen = initial && { initial_option: option(initial) };
      const options = prompt.options.map(option);
      // Radio buttons are ten at most, a menu takes a hundred.
      const element =
        options.length <= taste.buttons
          ? { type: 'radio_buttons' as const, action_id: 'value', options, ...chosen }
          : {
              type: 'static_select' as const,
              action_id: 'value',
              placeholder: plain(words('slack-choose'), limits.placeholder),
              options: options.slice(0, limits.options),
              ...chosen,
            };
      return [...listed, { ...input, element }];
    }
    case 'choices':
      return [{ ...input, element: ticks('value', prompt.options, ticked) }];
    case 'countries': {
      const { element } = countriesField(turn, locale, words, prompt.options);
      return [{ ...input, element: { ...element, action_id: `countries.${locale}` } as InputBlock['element'] }];
    }
    case 'date':
      return [{ ...input, element: { type: 'datepicker', action_id: 'value' } }];
    case 'number':
      return [
        { ...input, element: { ...typed, placeholder: plain(words(`unit-name-${prompt.unit}`), limits.placeholder) } },
      ];
    case 'money':
      return [{ ...input, element: { ...typed, placeholder: plain(words('slack-amount'), limits.placeholder) } }];
  }
}

/** What is to be shared, with whom, and which turn it stood at. */
export interface Share {
  readonly turn: number;
  readonly what: 'verdict' | 'report';
  readonly to: string;
}

export function shareForm(words: Words, turn: number): ModalView {
  const whats = (['verdict', 'report'] as const).map((id) => option({ id, label: words(`slack-share-${id}`) }));
  return form(words, {
    name: 'share',
    title: words('slack-share-title'),
    submit: words('slack-preview'),
    about: String(turn),
    blocks: [
      {
        type: 'input',
        block_id: 'to',
        label: plain(words('slack-share-to'), limits.inputLabel),
        element: {
          type: 'conversations_select',
          action_id: 'value',
          placeholder: plain(words('slack-choose'), limits.placeholder),
          filter: {
            include: ['im', 'public', 'private'],
            exclude_bot_users: true,
            exclude_external_shared_channels: true,
          },
        },
      },
      {
        type: 'input',
        block_id: 'what',
        label: plain(words('slack-share-what'), limits.inputLabel),
        ...(whats[0] && {
          element: { type: 'radio_buttons', action_id: 'value', options: whats, initial_option: whats[0] },
        }),
      } as InputBlock,
      ...piecesOf(words('slack-share-intro')),
    ],
  });
}

/** What would be sent, word by word. */
export function previewForm(words: Words, share: Share, shown: readonly KnownBlock[]): ModalView {
  return form(words, {
    name: 'shared',
    title: words('slack-preview'),
    submit: words('slack-send'),
    about: JSON.stringify(share),
    blocks: [...piecesOf(words('slack-preview-intro')), { type: 'divider' }, ...shown],
  });
}

/** What a form is about, as it comes back: made by us, and still not believed. */
export function aboutSeveral(about: string): Several | undefined {
  const read = parsed(about);
  const { turn, asked } = read ?? {};
  if (typeof turn !== 'number' || !Array.isArray(asked)) return undefined;
  return { turn, asked: asked.filter((id) => typeof id === 'string').slice(0, taste.form) };
}

export function aboutShare(about: string): Share | undefined {
  const { turn, what, to } = parsed(about) ?? {};
  if (typeof turn !== 'number' || (what !== 'verdict' && what !== 'report') || typeof to !== 'string') return undefined;
  return { turn, what, to: inLine(to) };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
