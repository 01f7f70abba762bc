// What countries are called in a language.
import { countryCodes as codes } from '../../rules/law/countries.ts';

const known: ReadonlySet<string> = new Set(codes);

export function isCountry(code: string): boolean {
  return known.has(code);
}

const names = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Each country's names in a language: the usual one, a short one, and the parts of "Myanmar (Burma)". */
export function countryNames(locale: string): ReadonlyMap<string, readonly string[]> {
  const before = names.get(locale);
  if (before) return before;
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' }),
  );
  const found = new Map(codes.map((code) => [code, variants(styles.map((style) => style.of(code) ?? ''))]));
  names.set(locale, found);
  return found;
}

function variants(said: readonly string[]): readonly string[] {
  const all = said.flatMap((name) => {
    const [outer = '', inner = ''] = name.split(/[()]/);
    return inner === '' ? [name] : [name, outer.trim(), inner.trim()];
  });
  return [...new Set(all)].filter((name) => name !== '');
}
