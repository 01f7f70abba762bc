// What Telegram takes, and how much of it we use. The first come from core.telegram.org/bots/api, the second are our taste.

export const limits = {
  /** UTF-16 units of a message, after its entities have been parsed. */
  text: 4096,
  /** Entities beyond these are left out without a word. */
  entities: 100,
  caption: 1024,
  callbackData: 64,
  callbackAnswer: 200,
  buttons: 100,
  buttonsInRow: 8,
  /** Bytes of a keyboard as JSON. */
  markup: 10_000,
  command: 32,
  commands: 100,
  commandDescription: 256,
  description: 512,
  shortDescription: 120,
  startPayload: 64,
  webhookSecret: 256,
} as const;

export const taste = {
  /** Characters of all labels in a row of buttons, on a telephone held upright. */
  row: 34,
  /** A button takes room of its own. */
  button: 3,
  buttonsInRow: 3,
  /** A longer label is cut by telephones: it is written out in the message, with a number. */
  label: 38,
  /** Options on a page. */
  page: 10,
  /** Of one group, which is found again as a whole. */
  groupPage: 20,
  countriesOnPage: 12,
  /** Countries found for what is typed. */
  found: 12,
  /** Controls that are always seen; with more than one over, the rest is folded away. */
  controls: 5,
} as const;

/** Updates we ask for; all others stay with Telegram. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;
