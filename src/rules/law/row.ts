// A row of the law: one statement, where it stands, where it was read, and how sure it is.
import type { SourceKey } from './sources.ts';

export type Confidence = 'official-current' | 'official-older' | 'secondary' | 'derived' | 'uncertain';

export interface Row {
  readonly law: string;
  readonly section: string;
  readonly from?: string;
  readonly to?: string;
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  readonly confidence: Confidence;
  /** Secondary and derived rows decide only where that was settled beforehand. */
  readonly decides?: true;
}

export type Rows = Readonly<Record<string, Row>>;
