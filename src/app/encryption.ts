// AES-256-GCM for what is kept, as Keyv's `encryption`.
// Law: a wrong key or a changed byte throws CorruptedError; nothing is ever returned that was not written with this key.
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { CorruptedError } from './errors.ts';

export interface Encryption {
  readonly encrypt: (text: string) => string;
  readonly decrypt: (kept: string) => string;
}

const version = 1;
const nonceLength = 12;
const tagLength = 16;
const noncesDrawn = 256;
const header = Buffer.of(version);

export const keyLength = 32;

/** Drawn many at a time, for drawing is slow; each is given out once. */
function createNonces(): () => Uint8Array {
  let drawn = Buffer.alloc(0);
  let next = 0;
  return () => {
    if (next + nonceLength > drawn.length) {
      drawn = randomBytes(noncesDrawn * nonceLength);
      next = 0;
    }
    next += nonceLength;
    return drawn.subarray(next - nonceLength, next);
  };
}

/** Kept as base64 of: version byte, nonce, tag, encrypted text. The version byte is authenticated too. */
export function createEncryption(key: Uint8Array): Encryption {
  if (key.length !== keyLength) throw new TypeError(`a key is ${keyLength} bytes`);
  const secret = createSecretKey(key);
  const freshNonce = createNonces();
  return {
    encrypt(text) {
      const nonce = freshNonce();
      const cipher = createCipheriv('aes-256-gcm', secret, nonce, { authTagLength: tagLength }).setAAD(header);
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([header, nonce, cipher.getAuthTag(), hidden]).toString('base64');
    },
    decrypt(kept) {
      const bytes = Buffer.from(kept, 'base64');
      // Node's decoder passes over characters that are not base64: a change there must not go unnoticed.
      if (bytes.toString('base64') !== kept || bytes.length < 1 + nonceLength + tagLength) {
        throw new CorruptedError('what is kept is not whole');
      }
      if (bytes[0] !== version) throw new CorruptedError('what is kept was encrypted in a way not known here');
      const nonce = bytes.subarray(1, 1 + nonceLength);
      const tag = bytes.subarray(1 + nonceLength, 1 + nonceLength + tagLength);
      const hidden = bytes.subarray(1 + nonceLength + tagLength);
      const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: tagLength });
      decipher.setAAD(header).setAuthTag(tag);
      try {
        return Buffer.concat([decipher.update(hidden), decipher.final()]).toString('utf8');
      } catch {
        throw new CorruptedError('what is kept was written with another key, or has been changed');
      }
    },
  };
}
