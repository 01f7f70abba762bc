// Whether a line of the log is nothing but structure.
const fields: Readonly<Record<string, RegExp>> = {
  time: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
  chat: /^telegram:[\w-]{22}$/,
  event: /^[a-z-]+$/,
  kind: /^[a-z-]+$/,
  method: /^[a-zA-Z]+$/,
  error: /^[A-Za-z]+$/,
  step: /^[a-z-]+$/,
};

export function isStructural(line: string): boolean {
  const entries = Object.entries(JSON.parse(line) as Record<string, unknown>);
  return entries.every(([name, value]) => typeof value !== 'string' || fields[name]?.test(value) === true);
}
