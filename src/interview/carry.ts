// Going on elsewhere with the same case: what a turn wants for it, what comes of it, and how a code is recognised.

/** What a turn cannot know by itself; it is handed back as an event, and the turn is taken again. */
export type Want =
  | { readonly want: 'code' }
  | { readonly want: 'look'; readonly code: string }
  | { readonly want: 'take'; readonly code: string }
  | { readonly want: 'part' };

/** What came of it, here or on the other side. `from` and `by` name a channel. */
export type Carry =
  | { readonly step: 'offered'; readonly code: string; readonly minutes: number }
  | { readonly step: 'found'; readonly code: string; readonly from: string; readonly count: number }
  | { readonly step: 'taken'; readonly from: string }
  | { readonly step: 'failed'; readonly because: 'unknown' | 'own' | 'too-many' | 'not-kept' }
  | { readonly step: 'parted' }
  | { readonly step: 'not-shared' }
  | { readonly step: 'joined'; readonly by: string }
  | { readonly step: 'left'; readonly by: string }
  | { readonly step: 'cut'; readonly by: string }
  | { readonly step: 'erased'; readonly by: string };

/** As it is read and typed: letters that look alike are one. Nothing where it can be no code. */
export function codeIn(text: string): string | undefined {
  const code = text.trim().toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code) ? code : undefined;
}

/** A whole message that is a code, with its marks: no answer looks like it. */
export const codeTyped = (text: string): string | undefined =>
  /^\s*[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}\s*$/i.test(text) ? codeIn(text) : undefined;

export const shownCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');
