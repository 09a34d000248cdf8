import { type ExportField, type OwnField, ownFields } from '../../../shared/backlog/write/own-export';
import { ownFieldIdOf, ownSourceField } from '../../../shared/model/source-fields';

/** Columns that have another name in the exported table, or stand there in parts. */
const others: Readonly<Record<string, readonly OwnField[]>> = {
  goalId: ['goal'],
  serviceId: ['serviceName'],
  teams: ['teamDays'],
  last: ['start', 'length'],
  yearlyRun: ['runCost'],
  assumed: ['laneAssumed', 'outcomeAssumed'],
  margin: ['benefit'],
  cashable: ['benefit'],
  avoided: ['benefit'],
  lossAvoided: ['benefit'],
};
const known: ReadonlySet<string> = new Set(ownFields);

/** The fields of the exported table that say what these columns show, each once; the title it always has. */
export function exportedFields(columnIds: readonly string[]): readonly ExportField[] {
  const fields = columnIds.flatMap((id): readonly ExportField[] => {
    const ownId = ownFieldIdOf(id);
    if (ownId !== null) return [ownSourceField(ownId)];
    return others[id] ?? (known.has(id) ? [id as OwnField] : []);
  });
  return [...new Set(fields)].filter((field) => field !== 'title');
}
