import { useState } from 'react';
import { templatesOf } from '../../../shared/rules/people/hidden-templates';
import { say } from '../../../shared/words/say';
import { endBulkEdit } from '../../state/actions/bulk-edit';
import { dispatch } from '../../state/plan/dispatch';
import { usePlan } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Field } from '../../ui/fields/field';
import field from '../../ui/fields/field.module.css';
import styles from './bulk-edit.module.css';

/** Adds the hidden work of a kind of card to all of them, at once: a step of its own. */
export function BulkHidden({ ids }: { readonly ids: readonly string[] }) {
  const plan = usePlan();
  const [chosen, choose] = useState('');
  const add = async () => {
    const initiativeIds = [...ids];
    const outcome = await dispatch(
      { type: 'hidden-work/apply', initiativeIds, templateId: chosen },
      { offerUndo: true },
    );
    if (outcome.kind === 'done') endBulkEdit();
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say`Hidden work`}</legend>
      <div className={styles.fields}>
        <Field label={say`Kind of card`} hint={say`In place of what they have of the same kinds`}>
          {(control) => (
            <select
              {...control}
              className={field.input}
              value={chosen}
              onChange={(event) => choose(event.target.value)}
            >
              <option value="">{say`Choose a kind of card`}</option>
              {templatesOf(plan).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button disabled={chosen === ''} onClick={() => void add()}>{say`Add hidden work`}</Button>
      </div>
    </fieldset>
  );
}
