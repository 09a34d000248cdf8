import type { TableName } from '../../model/plan';

/** What a step did to an initiative: a field of its own or of its place, or something in another table as a whole. */
export interface HistoryStep {
  readonly table: TableName;
  /** null where a row was added, changed or removed that is not told field by field. */
  readonly field: string | null;
  readonly from: unknown;
  readonly to: unknown;
}
