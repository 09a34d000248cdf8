import type { PlanRecords, TableName } from '../../../../shared/model/plan';

/** How a field stands in its column. */
export type Kind = 'plain' | 'bool' | 'json';

/** Every field of every record of some tables. */
export type FieldsOf<T extends TableName> = {
  readonly [N in T]: { readonly [F in keyof PlanRecords[N]]-?: Kind };
};
