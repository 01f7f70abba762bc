// What the app may do in a workspace: nothing else is asked for. `manifest.yaml` says the same, and a test compares them.

/** Each with what it is used for. */
export const uses = {
  'app_mentions:read': 'hears when it is mentioned in a channel, and answers in private',
  'assistant:write': 'greets, and suggests what to ask, in the assistant pane',
  'chat:write': 'writes to the person, and sends what the person shares',
  commands: 'the command and the shortcut',
  'files:read': 'opens a case that a person sends as a file, and no other file',
  'files:write': 'a copy of the case, and papers',
  'im:history': 'reads what a person writes to it in private',
} as const;

export const scopes = Object.keys(uses) as readonly (keyof typeof uses)[];

/** What Slack tells it of. */
export const events = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'assistant_thread_started',
  'message.im',
  'tokens_revoked',
] as const;
