// Papers and case files at a terminal: saved where the person is, read from where they say.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { session } from '../support/session.ts';
import { temporaryFolder } from './fixtures/place.ts';

const words = loadWords('en');
const inOneLine = (output: string) => output.replace(/\s+/gu, ' ');

describe('a terminal session', () => {
  it('saves a paper beside the person, says where, and goes on with it elsewhere', async () => {
    const folder = temporaryFolder();
    const { output, errors } = await session({ home: temporaryFolder(), folder }, [
      'India',
      'no',
      'papers',
      '1',
      '1',
      'back',
      'quit',
    ]);
    expect(errors).toBe('');
    const saved = ['veiviser-case-2026-11-22-2.json', 'veiviser-case-2026-11-22.json'];
    expect(readdirSync(folder).sort()).toEqual(saved);
    expect(inOneLine(output).replaceAll(' ', '')).toContain(join(folder, saved[1] ?? '').replaceAll(' ', ''));
    const { facts } = JSON.parse(readFileSync(join(folder, saved[1] ?? ''), 'utf8'));
    expect(facts).toEqual({ citizenship: ['IN'], tiesToNorway: false });

    const other = await session({ home: temporaryFolder(), folder }, [`import ${saved[1]}`, '1', 'check']);
    expect(inOneLine(other.output)).toContain(words('imported', { count: 2 }));
    expect(other.output).toContain('Citizenship: India');
  });

  it('says in clear words what is wrong with a file, and asks on', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'bad.json'), '{"offer": "maybe"}');
    const { output, errors, status } = await session({ home: temporaryFolder(), folder }, [
      'India',
      'import bad.json',
      'import nowhere.json',
      'import',
      'check',
    ]);
    expect({ errors, status }).toEqual({ errors: '', status: 0 });
    const shown = inOneLine(output);
    expect(shown).toContain('“offer” cannot be “maybe”');
    expect(shown).toContain(words('input-no-such-file', { file: 'nowhere.json' }));
    expect(shown).toContain(inOneLine(words('import-how')));
    expect(output).toContain('Citizenship: India');
  });
});
