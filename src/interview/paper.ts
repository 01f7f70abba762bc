// Something a person takes away: a page, a letter, a calendar, a picture, the case itself.

export interface Paper {
  /** Its kind; `paper-<id>` is its name in words. */
  readonly id: string;
  /** Plain letters only: it is a name on any system. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  /** What a picture shows, for whoever does not see it. */
  readonly alt?: string;
}
