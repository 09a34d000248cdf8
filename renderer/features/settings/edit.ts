import type { CommandOf } from '../../../shared/rules/command';
import { storeField } from '../../state/plan/dispatch';

/** Stores a change of the settings; answers with what is to be said beside the field, or null. */
export function edit(changes: CommandOf<'plan/edit'>['changes']): Promise<string | null> {
  return storeField({ type: 'plan/edit', changes });
}
