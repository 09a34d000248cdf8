import type { CheckReply } from '../../../shared/contract/imports';
import type { Choices } from './choices';
import { inferenceOf } from './inferred';
import type { Checking } from './use-check';
import { type Step, steps } from './wizard-store';

/** All steps, without that of the values where the file was read and there is nothing to say of them. */
export function stepsInSight(at: Step, checking: Checking, choices: Choices): readonly Step[] {
  const { check, busy } = checking;
  if (!check || (at === 'values' && busy) || hasValues(check, choices)) return steps;
  return steps.filter((step) => step !== 'values');
}

/** Whether a file has values to be mapped, questions to be answered, or lanes and outcomes that were inferred. */
function hasValues(check: CheckReply, { columns, table, answers }: Choices): boolean {
  const { values, questions } = check;
  return (
    values.some(({ different }) => different > 0) ||
    questions.length > 0 ||
    inferenceOf(check.remarks).length > 0 ||
    table.infer === false ||
    (answers.accepted ?? []).length > 0 ||
    [...columns.values()].some(({ decimal, dayOrder }) => decimal !== undefined || dayOrder !== undefined)
  );
}
