// Whether a line of the log is nothing but structure.
const fields: Readonly<Record<string, RegExp>> = {
  time: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
  chat: /^slack:[\w-]{38}$/,
  event: /^[a-z-]+$/,
  kind: /^[a-z-]+$/,
  level: /^(warn|error)$/,
  method: /^[a-zA-Z.]+$/,
  reason: /^[a-z_]+$/,
  error: /^[A-Za-z]+$/,
  step: /^[a-z-]+$/,
};

export function isStructural(line: string): boolean {
  const entries = Object.entries(JSON.parse(line) as Record<string, unknown>);
  return entries.every(([name, value]) => typeof value !== 'string' || fields[name]?.test(value) === true);
}
