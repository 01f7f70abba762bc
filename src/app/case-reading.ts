// A case file that a person gives in a conversation, read and checked; what reads it is loaded when one comes.
import { createReadStream } from 'node:fs';
import { homedir } from 'node:os';
import { mostCaseBytes } from '../interview/case-file.ts';
import type { Guess } from '../interview/case-flaw.ts';
import type { CaseReading } from '../interview/case-problem.ts';
import { type Locale, ownFirst } from '../interview/snapshot.ts';
import { flowIds } from './flows.ts';
import { loadLexicon } from './words.ts';

const most = '256 KiB';

export async function readCaseBytes(bytes: Uint8Array, locale: Locale, day: string): Promise<CaseReading> {
  if (bytes.length > mostCaseBytes) return { problem: { code: 'too-large', max: most } };
  const [{ readCaseText }, { read }, { areas }] = await Promise.all([
    import('../interview/case-input.ts'),
    import('../interview/read/index.ts'),
    import('../rules/areas.ts'),
  ]);
  const guess: Guess = (fact, text) => {
    const understood = read(fact, text, { lexicons: ownFirst(locale).map(loadLexicon), locale, day });
    return understood.understanding === 'value' || understood.understanding === 'confirm'
      ? understood.value
      : undefined;
  };
  const text = new TextDecoder().decode(bytes);
  return readCaseText({ text, areas: [...areas.values()], flows: flowIds, asOf: day, guess });
}

/** The file that a person names at a terminal. Reads no more than a case can be, whatever is behind the name. */
export async function readCaseAt(path: string, locale: Locale, day: string): Promise<CaseReading> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path.replace(/^~(?=\/)/, homedir()))) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > mostCaseBytes) return { problem: { code: 'too-large', max: most } };
    }
  } catch {
    return { problem: { code: 'no-such-file', file: path } };
  }
  return readCaseBytes(Buffer.concat(chunks), locale, day);
}
