// Looking into values of unknown shape, and counting as Telegram counts.

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Characters, as Telegram counts them in commands, descriptions and toasts. */
export function charactersOf(text: string): number {
  return [...text].length;
}
