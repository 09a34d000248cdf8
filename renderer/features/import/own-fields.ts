import type { MappedOwn } from '../../../shared/backlog/mapping/mapped-own-schema';
import type { OwnFieldKind } from '../../../shared/model/records/own-field';
import { ownFieldIdOf } from '../../../shared/model/source-fields';
import { currentPlan } from '../../state/plan/plan-store';
import { useWizard } from './wizard-store';

/** The field of one's own of this id, in the plan or as the import at hand makes it. */
function ownOf(id: string): Pick<MappedOwn, 'name' | 'kind'> | undefined {
  const choices = [...useWizard.getState().choices.columns.values()];
  return currentPlan().ownField.get(id) ?? choices.find(({ own }) => own?.id === id)?.own;
}

/** What it is called; undefined where it is in neither. */
export function ownNameOf(id: string): string | undefined {
  return ownOf(id)?.name;
}

/** Its kind; undefined of a field that is none of one's own. */
export function ownKindOf(field: string): OwnFieldKind | undefined {
  const id = ownFieldIdOf(field);
  return id === null ? undefined : ownOf(id)?.kind;
}
