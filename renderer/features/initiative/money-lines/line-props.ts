import type { MoneyLine } from '../../../../shared/model/records/money-line';
import type { Card } from '../../../../shared/rules/cards/card';

/** What the fields of a line are given. */
export interface LineProps {
  readonly line: MoneyLine;
  readonly card: Card;
  readonly disabled: boolean;
}

export interface StoredProps extends LineProps {
  /** Stores the line with these changes; answers with what is to be said beside the field, or null. */
  readonly store: (changes: Partial<MoneyLine>) => Promise<string | null>;
}
