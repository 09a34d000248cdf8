import { X } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import type { RequiredRole } from '../../../shared/model/records/required-role';
import type { Card } from '../../../shared/rules/cards/card';
import { rolesByInitiative } from '../../../shared/rules/tables/lines';
import { knownFillers, knownRoles } from '../../../shared/words/people/role-words';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { IconButton } from '../../ui/button';
import { FieldPlace } from '../../ui/fields/field-place';
import { TextField } from '../../ui/fields/text-field';
import styles from './hidden-fields.module.css';
import panel from './initiative-panel.module.css';

/** Roles that the work requires, each with who fills it. */
export function RoleFields({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const disabled = !useEditable();
  const { id } = card.initiative;
  const rows = rolesByInitiative(plan.requiredRole).of(id);
  const fillers = knownFillers(plan);
  const add = (role: string) =>
    role === ''
      ? undefined
      : storeField({
          type: 'required-role/set',
          requiredRole: { id: uuidv7(), initiativeId: id, role, filledBy: '' },
        });
  return (
    <>
      {rows.map((row) => (
        <FieldPlace key={row.id} id={row.id} name={row.role} isThere={() => isInPlan('requiredRole', row.id)}>
          <Line row={row} fillers={fillers} disabled={disabled} />
        </FieldPlace>
      ))}
      <TextField
        className={panel.whole}
        label={say`Add a role`}
        hint={say`One that the work cannot do without. While nobody fills it, a funded initiative is flagged.`}
        value=""
        disabled={disabled}
        suggestions={knownRoles(plan)}
        commit={add}
      />
    </>
  );
}

interface LineProps {
  readonly row: RequiredRole;
  readonly fillers: readonly string[];
  readonly disabled: boolean;
}

function Line({ row, fillers, disabled }: LineProps) {
  return (
    <div className={styles.line} role="group" aria-label={row.role}>
      <p className={styles.name}>{row.role}</p>
      <IconButton
        label={say`Take the role ${row.role} away`}
        disabled={disabled}
        onClick={() => void storeField({ type: 'required-role/delete', ids: [row.id] })}
      >
        <X size={14} aria-hidden="true" />
      </IconButton>
      <TextField
        label={say`Filled by`}
        placeholder={say`Nobody yet`}
        value={row.filledBy}
        disabled={disabled}
        suggestions={fillers}
        commit={(filledBy) =>
          storeInTurn((now) => {
            const known = now.requiredRole.get(row.id);
            return known && { type: 'required-role/set', requiredRole: { ...known, filledBy } };
          })
        }
      />
    </div>
  );
}
