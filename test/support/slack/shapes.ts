// The shapes of Block Kit, as @slack/types has them, with the lengths and counts that the types do not say.
// Strict: what is not in the table is refused, as Slack refuses it.

export type Faults = string[];
export type Check = (value: unknown, at: string, found: Faults, of: Surface) => void;
export type Surface = 'message' | 'modal' | 'home';
type Fields = Readonly<Record<string, Check>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const string =
  (most: number, least = 1): Check =>
  (value, at, found) => {
    if (typeof value !== 'string') found.push(`${at}: must be a string`);
    else if (value.length > most) found.push(`${at}: must be at most ${most} characters, and is ${value.length}`);
    else if (value.length < least) found.push(`${at}: must be at least ${least} characters`);
    else if (!value.isWellFormed()) found.push(`${at}: is not well formed`);
  };

const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, at, found) => {
    if (!values.includes(value)) found.push(`${at}: must be one of ${values.join(', ')}`);
  };

const boolean: Check = (value, at, found) => {
  if (typeof value !== 'boolean') found.push(`${at}: must be true or false`);
};

const whole =
  (least: number, most: number): Check =>
  (value, at, found) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
      found.push(`${at}: must be a whole number from ${least} to ${most}`);
    }
  };

const list =
  (each: Check, most: number, least = 1): Check =>
  (value, at, found, of) => {
    if (!Array.isArray(value)) found.push(`${at}: must be a list`);
    else {
      if (value.length > most || value.length < least) found.push(`${at}: has ${value.length}, of ${least} to ${most}`);
      value.forEach((one, index) => {
        each(one, `${at}/${index}`, found, of);
      });
    }
  };

const shape =
  (required: Fields, optional: Fields = {}): Check =>
  (value, at, found, of) => {
    if (!isRecord(value)) {
      found.push(`${at}: must be an object`);
      return;
    }
    for (const name of Object.keys(required)) if (value[name] === undefined) found.push(`${at}: needs ${name}`);
    for (const [name, one] of Object.entries(value)) {
      const check = required[name] ?? optional[name];
      if (!check) found.push(`${at}: knows no ${name}`);
      else if (one !== undefined) check(one, `${at}/${name}`, found, of);
    }
  };

const byType =
  (types: Readonly<Record<string, Check>>): Check =>
  (value, at, found, of) => {
    const type = isRecord(value) ? String(value.type) : '';
    const check = Object.hasOwn(types, type) ? types[type] : undefined;
    if (check) check(value, at, found, of);
    else found.push(`${at}: no ${type || 'such thing'} can stand here`);
  };

const any: Check = () => undefined;
const constant = (value: string): Check => oneOf(value);

const plain = (most: number): Check => shape({ type: constant('plain_text'), text: string(most) }, { emoji: boolean });
const text = (most: number): Check =>
  byType({
    plain_text: plain(most),
    mrkdwn: shape({ type: constant('mrkdwn'), text: string(most) }, { verbatim: boolean }),
  });

const actionId = string(255);
const option = shape({ text: plain(75), value: string(150) }, { description: plain(75) });
const confirm = shape(
  { title: plain(100), text: text(300), confirm: plain(30), deny: plain(30) },
  { style: oneOf('primary', 'danger') },
);
const onEnter = shape({ trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2) });
const focus = { focus_on_load: boolean };
const placeholder = { placeholder: plain(150) };

const button = shape(
  { type: any, text: plain(75) },
  {
    action_id: actionId,
    url: string(3000),
    value: string(2000),
    style: oneOf('primary', 'danger'),
    confirm,
    accessibility_label: string(75),
  },
);
const ownSelect = { action_id: actionId, initial_option: option, confirm, ...placeholder, ...focus };
const plainSelect = shape({ type: any, options: list(option, 100) }, ownSelect);
const optionGroup = shape({ label: plain(75), options: list(option, 100) });
const groupedSelect = shape({ type: any, option_groups: list(optionGroup, 100) }, ownSelect);
/** Options, or groups of them, and never both. */
const staticSelect: Check = (value, ...about) =>
  (isRecord(value) && value.option_groups !== undefined ? groupedSelect : plainSelect)(value, ...about);
const multiExternal = shape(
  { type: any },
  {
    action_id: actionId,
    initial_options: list(option, 100),
    min_query_length: whole(0, 100),
    max_selected_items: whole(1, 1000),
    confirm,
    ...placeholder,
    ...focus,
  },
);
const conversations = shape(
  { type: any },
  {
    action_id: actionId,
    initial_conversation: string(30),
    default_to_current_conversation: boolean,
    response_url_enabled: boolean,
    filter: shape(
      {},
      {
        include: list(oneOf('im', 'mpim', 'private', 'public'), 4),
        exclude_bot_users: boolean,
        exclude_external_shared_channels: boolean,
      },
    ),
    confirm,
    ...placeholder,
    ...focus,
  },
);
const radio = shape(
  { type: any, options: list(option, 10) },
  { action_id: actionId, initial_option: option, confirm, ...focus },
);
const checkboxes = shape(
  { type: any, options: list(option, 10) },
  { action_id: actionId, initial_options: list(option, 10), confirm, ...focus },
);
const datepicker = shape(
  { type: any },
  { action_id: actionId, initial_date: string(10, 10), confirm, ...placeholder, ...focus },
);
const overflow = shape({ type: any, options: list(option, 5) }, { action_id: actionId, confirm });
const numberInput = shape(
  { type: any, is_decimal_allowed: boolean },
  {
    action_id: actionId,
    initial_value: string(100),
    min_value: string(30),
    max_value: string(30),
    dispatch_action_config: onEnter,
    ...placeholder,
    ...focus,
  },
);
const textInput = shape(
  { type: any },
  {
    action_id: actionId,
    initial_value: string(3000),
    multiline: boolean,
    min_length: whole(0, 3000),
    max_length: whole(1, 3000),
    dispatch_action_config: onEnter,
    ...placeholder,
    ...focus,
  },
);

const inActions = byType({ button, static_select: staticSelect, overflow, datepicker, radio_buttons: radio });
const inInput = byType({
  static_select: staticSelect,
  multi_external_select: multiExternal,
  conversations_select: conversations,
  radio_buttons: radio,
  checkboxes,
  datepicker,
  number_input: numberInput,
  plain_text_input: textInput,
});

const style = shape({}, { bold: boolean, italic: boolean, strike: boolean, code: boolean });
const richElement = byType({
  text: shape({ type: any, text: string(4000) }, { style }),
  user: shape({ type: any, user_id: string(30) }, { style }),
  link: shape({ type: any, url: string(3000) }, { text: string(3000), style, unsafe: boolean }),
});
const richSection = shape({ type: any, elements: list(richElement, 1000) });
const rich = byType({
  rich_text_section: richSection,
  rich_text_list: shape(
    { type: any, style: oneOf('bullet', 'ordered'), elements: list(byType({ rich_text_section: richSection }), 1000) },
    { indent: whole(0, 8), offset: whole(0, 10_000), border: oneOf(0, 1) },
  ),
  rich_text_quote: shape({ type: any, elements: list(richElement, 1000) }, { border: oneOf(0, 1) }),
});

const blockId = { block_id: string(255) };

export const block = byType({
  actions: shape({ type: any, elements: list(inActions, 25) }, blockId),
  context: shape({ type: any, elements: list(text(3000), 10) }, blockId),
  divider: shape({ type: any }, blockId),
  header: shape({ type: any, text: plain(150) }, blockId),
  input: shape(
    { type: any, label: plain(2000), element: inInput },
    { hint: plain(2000), optional: boolean, dispatch_action: boolean, ...blockId },
  ),
  rich_text: shape({ type: any, elements: list(rich, 1000) }, blockId),
  section: shape({ type: any }, { text: text(3000), fields: list(text(2000), 10), accessory: inActions, ...blockId }),
});

export const modal = shape(
  { type: constant('modal'), title: plain(24), blocks: list(block, 100) },
  {
    submit: plain(24),
    close: plain(24),
    callback_id: string(255),
    private_metadata: string(3000, 0),
    external_id: string(255),
    clear_on_close: boolean,
    notify_on_close: boolean,
  },
);

export const home = shape(
  { type: constant('home'), blocks: list(block, 100) },
  { callback_id: string(255), private_metadata: string(3000, 0), external_id: string(255) },
);
