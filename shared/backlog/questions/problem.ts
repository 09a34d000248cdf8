import type { ExpectedCode } from '../../words/backlog/expected-words';
import type { BacklogCode, Parameters } from '../../words/backlog-words';

/** A cell or row that is not taken as it stands: for the list, for mending in place, and for the file of rejected rows. */
export interface Problem {
  /** As the file counts, from 1. */
  readonly line: number;
  readonly column: string | null;
  readonly code: BacklogCode;
  readonly parameters: Parameters;
  /** The cell's text; empty where the whole row is meant. */
  readonly found: string;
  readonly expected: ExpectedCode | null;
  readonly fate: 'left-out' | 'empty' | 'taken';
}
