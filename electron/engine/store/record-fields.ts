import type { TableName } from '../../../shared/model/plan';
import { initiativeFields } from './fields/initiative-fields';
import { moneyFields } from './fields/money-fields';
import { outcomeFields } from './fields/outcome-fields';
import { peopleFields } from './fields/people-fields';
import { planFields } from './fields/plan-fields';
import { reportFields } from './fields/report-fields';
import { scenarioFields } from './fields/scenario-fields';
import { serviceFields } from './fields/service-fields';
import type { FieldsOf } from './fields/kind';

/** Every field of every record. */
export const recordFields: FieldsOf<TableName> = {
  ...planFields,
  ...scenarioFields,
  ...initiativeFields,
  ...moneyFields,
  ...serviceFields,
  ...peopleFields,
  ...outcomeFields,
  ...reportFields,
};
