import type { DistinctValue } from '../../../shared/backlog/questions/questions';
import type { CheckReply } from '../../../shared/contract/imports';
import type { Choices } from './choices';
import type { ColumnView } from './column-view';
import { askedUnits } from './values/asked-units';
import { inferenceOf } from './values/inferred';
import { type Step, steps } from './wizard-store';

/**
 * All steps, without that of the values where the file was read and there is nothing to say of them. While it is being
 * read (`busy`) nobody knows; at the end the step does not come and go.
 */
export function stepsInSight(
  at: Step,
  check: CheckReply | null,
  busy: boolean,
  choices: Choices,
  views: readonly ColumnView[],
): readonly Step[] {
  if (!check || (busy && at !== 'check') || hasValues(check, choices, views)) return steps;
  return steps.filter((step) => step !== 'values');
}

/** Whether a file has values to be mapped, questions to be answered, or lanes and outcomes that were inferred. */
function hasValues(check: CheckReply, choices: Choices, views: readonly ColumnView[]): boolean {
  const { values, questions } = check;
  const { columns, table, answers } = choices;
  // The app's own words need no mapping.
  const isOwn = check.mapping.preset === 'own' || check.mapping.preset === 'own-services';
  return (
    values.some(({ different, values: listed }) => (isOwn ? listed.some(isUnknown) : different > 0)) ||
    questions.length > 0 ||
    askedUnits(check, choices, views).length > 0 ||
    inferenceOf(check.remarks).length > 0 ||
    table.infer === false ||
    (answers.accepted ?? []).length > 0 ||
    [...columns.values()].some(({ decimal, dayOrder }) => decimal !== undefined || dayOrder !== undefined)
  );
}

/** Nobody knows what it is, or it is nothing that the plan has. */
function isUnknown({ how }: DistinctValue): boolean {
  return how === 'none' || how === 'new';
}
