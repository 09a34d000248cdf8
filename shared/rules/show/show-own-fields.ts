import type { Plan } from '../../model/plan';
import { ownValueId } from '../../model/records/own-field';
import { ownFieldsInOrder } from '../tables/own-in-order';

/**
 * Fields of one's own as `bimodal show --json` prints them, in their order, with what each initiative has in them: texts,
 * choices and days (YYYY-MM-DD) as they stand, numbers, money in minor units; initiatives without a value are left out.
 */
export function showOwnFields(plan: Plan) {
  return ownFieldsInOrder(plan.ownField).map(({ id: fieldId, name, kind, choices }) => ({
    name,
    kind,
    choices,
    values: [...plan.initiative.values()].flatMap(({ id, title }) => {
      const value = plan.ownValue.get(ownValueId(id, fieldId))?.value;
      return value === undefined ? [] : { id, title, value };
    }),
  }));
}
