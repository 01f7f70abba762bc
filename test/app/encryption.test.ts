import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEncryption } from '../../src/app/encryption.ts';
import { CorruptedError } from '../../src/app/errors.ts';

const encryption = createEncryption(Buffer.alloc(32, 1));

describe('encryption', () => {
  it('gives back every text, and never writes it the same way twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const kept = encryption.encrypt(text);
        expect(encryption.decrypt(kept)).toBe(text);
        expect(encryption.encrypt(text)).not.toBe(kept);
      }),
    );
  });

  it('throws on any changed byte, and on any cut', () => {
    const kept = Buffer.from(encryption.encrypt('an answer'), 'base64');
    for (let at = 0; at < kept.length; at += 1) {
      const changed = Buffer.from(kept);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => encryption.decrypt(changed.toString('base64'))).toThrow(CorruptedError);
      expect(() => encryption.decrypt(kept.subarray(0, at).toString('base64'))).toThrow(CorruptedError);
    }
  });

  it('throws on another key, and on what is not base64', () => {
    const kept = encryption.encrypt('an answer');
    expect(() => createEncryption(Buffer.alloc(32, 2)).decrypt(kept)).toThrow(CorruptedError);
    expect(() => encryption.decrypt(`*${kept}`)).toThrow(CorruptedError);
    expect(() => encryption.decrypt('an answer')).toThrow(CorruptedError);
  });

  it('takes no key of another length', () => {
    expect(() => createEncryption(Buffer.alloc(31))).toThrow(TypeError);
  });
});
