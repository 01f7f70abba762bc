// What Slack takes, and how much of it we use. The first come from docs.slack.dev, the second are our taste.

export const limits = {
  blocksInMessage: 50,
  blocksInView: 100,
  /** Characters of all blocks of a message together; refused above some 13,200, which is written nowhere. */
  message: 13_000,
  /** The text beside the blocks, which notifications and screen readers say. */
  fallback: 4000,
  sectionText: 3000,
  header: 150,
  elementsInActions: 25,
  elementsInContext: 10,
  buttonText: 75,
  actionId: 255,
  blockId: 255,
  optionText: 75,
  optionValue: 150,
  options: 100,
  overflowOptions: 5,
  checkboxes: 10,
  placeholder: 150,
  inputLabel: 2000,
  inputHint: 2000,
  typed: 3000,
  viewTitle: 24,
  viewButton: 24,
  callbackId: 255,
  privateMetadata: 3000,
  promptTitle: 75,
  /** Words for a picture. */
  alt: 1000,
} as const;

export const taste = {
  /** Characters of a block of text. */
  block: 2800,
  /** Characters and blocks of a message; room is left for the question and its buttons. */
  message: 9000,
  blocks: 40,
  /** So many options, and so many letters on them, stand side by side as buttons; more are a menu. */
  buttons: 5,
  buttonLetters: 60,
  /** Controls that are always seen; the others are folded into a menu. */
  controls: 4,
  /** Answers that stand as a record above the question; then a new message begins. */
  lines: 10,
  /** Questions on one form. */
  form: 5,
  /** Messages a person can withdraw. */
  shared: 20,
} as const;
