// What people send that is not a typed line.

import type { User } from 'grammy/types';
import type { Chats, Extra } from './chats.ts';
import { unixTime } from './shape.ts';

export type Sendable =
  | 'sticker'
  | 'voice'
  | 'location'
  | 'photo'
  | 'contact'
  | { readonly forwarded: string }
  /** `size` where it matters that it is large: the bytes need not be there. */
  | { readonly document: string; readonly text?: string; readonly size?: number; readonly caption?: string };

export function extraOf(what: Sendable, chats: Chats, from: User): Extra & { readonly text: string } {
  const file = (name: string) => {
    const { id } = chats.keepFile(name, new Uint8Array([0]));
    return { file_id: id, file_unique_id: id, file_size: 1 };
  };
  if (what === 'sticker') {
    const looks = {
      type: 'regular' as const,
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji: '👍',
    };
    return { text: '', sticker: { ...file('sticker.webp'), ...looks } };
  }
  if (what === 'voice') return { text: '', voice: { ...file('voice.ogg'), duration: 3, mime_type: 'audio/ogg' } };
  if (what === 'location') return { text: '', location: { latitude: 59.91, longitude: 10.75 } };
  if (what === 'photo') return { text: '', photo: [{ ...file('photo.jpg'), width: 90, height: 90 }] };
  if (what === 'contact') return { text: '', contact: { phone_number: '+4700000000', first_name: from.first_name } };
  if ('forwarded' in what) {
    return { text: what.forwarded, forward_origin: { type: 'user', date: unixTime(), sender_user: from } };
  }
  const bytes = new TextEncoder().encode(what.text ?? 'a document');
  const stored = chats.keepFile(what.document, bytes, what.size);
  const document = { file_id: stored.id, file_unique_id: stored.id, file_name: stored.name, file_size: stored.size };
  return { text: what.caption ?? '', document };
}
