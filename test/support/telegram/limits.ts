// Telegram's limits, each with where it was found. "types" is @grammyjs/types 3.x for Bot API 10.3, which repeats
// core.telegram.org/bots/api; "td" is tdlib/td, the library the public Bot API server is built on.

export const limits = {
  /** types, sendMessage: "1-4096 characters after entities parsing"; counted in UTF-16 code units, as entities are. */
  text: 4096,
  /** types, sendDocument: "0-1024 characters after entities parsing". */
  caption: 1024,
  /** core.telegram.org/api/config: entities past the hundredth are dropped without a word, which nobody would notice. */
  entities: 100,
  /** types, CallbackButton: "1-64 bytes". */
  callbackData: 64,
  /** Not documented; rubenlagus/TelegramBots#218 and tginfo/Telegram-Limits#228: 100 buttons, 8 in a row. */
  buttons: 100,
  buttonsInRow: 8,
  /** Not documented; tginfo/Telegram-Limits#187: "reply markup is too long" when its JSON is over 10 kB. */
  keyboardBytes: 10_240,
  /** Telegram itself has no small limit (the clients cut the label); more than this nobody can read on a phone. */
  buttonText: 64,
  /** types, answerCallbackQuery: "0-200 characters". */
  toast: 200,
  /** types, BotCommand, and td/telegram/BotCommand.cpp: 1-32 of [a-z0-9_], and 1-256 characters. */
  command: 32,
  commandDescription: 256,
  /** types, setMyCommands: "At most 100 commands can be specified". */
  commands: 100,
  /** types, setMyDescription, setMyShortDescription, setMyName. */
  description: 512,
  shortDescription: 120,
  name: 64,
  /** types, sendDocument ("up to 50 MB") and getFile ("up to 20 MB"). */
  upload: 50 * 1024 * 1024,
  download: 20 * 1024 * 1024,
  /** types, setWebhook: secret_token "1-256 characters"; "Ports currently supported: 443, 80, 88, 8443". */
  secret: 256,
  webhookPorts: ['', '443', '80', '88', '8443'],
  /** types, getUpdates: "Values between 1-100 are accepted". */
  updates: 100,
  /** core.telegram.org/bots/features#deep-linking: "up to 64 characters", A-Z a-z 0-9 _ -. */
  startPayload: 64,
} as const;
