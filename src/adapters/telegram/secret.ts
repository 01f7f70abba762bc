// The secret that Telegram sends with every update of a webhook.
import { createHash, timingSafeEqual } from 'node:crypto';

/** Compared by hashes of one length, in a time that says nothing of how much was right. */
export function isSecret(given: string | undefined, secret: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given ?? ''), hash(secret)) && given !== undefined;
}
