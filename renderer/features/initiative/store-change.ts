import type { InitiativeChanges } from '../../../shared/rules/commands/initiative';
import { storeField } from '../../state/plan/dispatch';
import { currentScenarioId } from '../../state/plan/plan-store';

/** Stores a change of one initiative as one command; answers with what is to be said beside the field, or null. */
export function storeChange(id: string, changes: InitiativeChanges): Promise<string | null> {
  return storeField({ type: 'initiative/edit', ids: [id], changes });
}

export function storeDates(
  id: string,
  changes: { readonly start?: number | null; readonly lengthQuarters?: number },
): Promise<string | null> {
  return storeField({
    type: 'placement/schedule',
    scenarioId: currentScenarioId(),
    initiativeIds: [id],
    changes,
  });
}
