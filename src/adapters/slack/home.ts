// App Home as the person's desk: the case at a glance, the interviews, language and privacy. Seen by that person only.
import type { Button, HomeView, KnownBlock } from '@slack/types';
import { type Locale, locales } from '../../interview/snapshot.ts';
import type { Words } from '../../interview/words.ts';
import type { Desk } from '../host.ts';
import { blockPieces, rowPieces, textPieces } from './blocks.ts';
import { limits, taste } from './limits.ts';
import { option } from './prompts.ts';
import { plain } from './text.ts';

export interface Home {
  readonly words: Words;
  readonly flows: readonly string[];
  /** How long a flow takes from nothing, as a sentence. */
  readonly timeOf: (flow: string) => string;
  /** Absent for whoever has not begun, or was forgotten. */
  readonly desk?: Desk;
  readonly privacy: string;
}

export function home({ words, flows, timeOf, desk, privacy }: Home): HomeView {
  const blocks: KnownBlock[] = [
    ...heading(words('slack-home-title')),
    ...text(words('slack-home-intro')),
    ...(desk ? glance(desk, words) : []),
    ...heading(words('slack-home-interviews')),
    ...flows.flatMap((flow) =>
      interview(
        flow,
        desk?.flows.find(({ id }) => id === flow),
        timeOf(flow),
        words,
      ),
    ),
    ...heading(words('slack-home-settings')),
    settings(words, desk !== undefined),
    ...heading(words('slack-home-privacy')),
    ...text(privacy),
    ...(desk ? [] : text(words('slack-privacy-first'))),
  ];
  // Whoever has not begun has chosen a language here, perhaps, and nowhere else.
  return { type: 'home', private_metadata: words.locale, blocks: blocks.slice(0, limits.blocksInView) };
}

const heading = (said: string): KnownBlock[] => blockPieces({ kind: 'heading', text: said }).map(({ block }) => block);
const text = (said: string): KnownBlock[] => textPieces(said).map(({ block }) => block);

const press = (does: string, label: string, style?: Button['style']): Button => ({
  type: 'button',
  action_id: `desk.${does}`,
  text: plain(label, limits.buttonText),
  ...(style && { style }),
});

function glance({ verdict, answers }: Desk, words: Words): KnownBlock[] {
  const rows = answers.length > 0 ? rowPieces(answers).map(({ block }) => block) : text(words('check-nothing'));
  const buttons = [
    press('answers', words('control-check')),
    ...(verdict === undefined ? [] : [press('papers', words('control-papers')), press('share', words('slack-share'))]),
  ];
  return [
    ...heading(words('slack-home-case')),
    ...(verdict === undefined ? [] : textPieces(verdict, { bold: true }).map(({ block }) => block)),
    ...rows.slice(0, taste.blocks),
    { type: 'actions', elements: buttons },
  ];
}

function interview(
  flow: string,
  known: Desk['flows'][number] | undefined,
  fromNothing: string,
  words: Words,
): KnownBlock[] {
  const { answered = 0, ahead = 0, time = fromNothing } = known ?? {};
  const far =
    answered === 0 ? time : words(ahead === 0 ? 'slack-home-done' : 'slack-home-under-way', { answered, ahead });
  return [
    ...textPieces(words(`flow-${flow}`), { bold: true }).map(({ block }) => block),
    ...text([words(`flow-${flow}.about`), far].join(' ')),
    {
      type: 'actions',
      elements: [
        press(`open.${flow}`, words(answered === 0 ? 'slack-home-start' : 'slack-home-continue'), 'primary'),
        ...(answered > 0 && ahead > 0 ? [press(`several.${flow}`, words('slack-several'))] : []),
      ],
    },
  ];
}

function settings(words: Words, isKnown: boolean): KnownBlock {
  const language = (locale: Locale) => option({ id: `language.${locale}`, label: words(`slack-language-${locale}`) });
  const confirm = {
    title: plain(words('control-forget'), 100),
    text: plain(words('slack-forget-sure'), 300),
    confirm: plain(words('control-forget'), 30),
    deny: plain(words('slack-cancel'), 30),
    style: 'danger' as const,
  };
  return {
    type: 'actions',
    elements: [
      {
        type: 'static_select',
        action_id: 'desk.language',
        placeholder: plain(words('control-language'), limits.placeholder),
        options: locales.map(language),
        initial_option: language(words.locale),
      },
      ...(isKnown
        ? [press('export', words('slack-export')), { ...press('forget', words('control-forget'), 'danger'), confirm }]
        : []),
    ],
  };
}
