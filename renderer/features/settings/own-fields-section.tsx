import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import {
  isMeasured,
  type OwnField,
  type OwnFieldKind,
  ownFieldKinds,
} from '../../../shared/model/records/own-field';
import { ownFieldsInOrder } from '../../../shared/rules/tables/own-in-order';
import { ownFieldKindWords } from '../../../shared/words/columns/own-field-words';
import { say } from '../../../shared/words/say';
import { dispatch, storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan } from '../../state/plan/plan-hooks';
import { currentPlan, isInPlan } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { Button, IconButton } from '../../ui/button';
import { FieldPlace } from '../../ui/fields/field-place';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { Section } from '../../ui/page';
import styles from './own-fields.module.css';

const kinds = ownFieldKinds.map((value) => ({ value, words: ownFieldKindWords[value] }));

/** Fields that the user adds to every initiative. */
export function OwnFieldsSection() {
  const plan = usePlan();
  const disabled = !useEditable();
  const fields = ownFieldsInOrder(plan.ownField);
  return (
    <Section
      title={say`Fields of your own`}
      hint={say`Each is added to every initiative: in its panel, in the grid, in filters and in views.`}
    >
      {fields.map((field, index) => (
        <FieldPlace
          key={field.id}
          id={field.id}
          name={field.name}
          isThere={() => isInPlan('ownField', field.id)}
        >
          <Line field={field} before={fields[index - 1]} after={fields[index + 1]} disabled={disabled} />
        </FieldPlace>
      ))}
      <div>
        <Button disabled={disabled} onClick={() => void add()}>{say`Add a field`}</Button>
      </div>
    </Section>
  );
}

/** A new one gets a name that is free, to be typed over. */
async function add(): Promise<void> {
  const fields = ownFieldsInOrder(currentPlan().ownField);
  const taken = new Set(fields.map(({ name }) => name.toLowerCase()));
  let name = say`New field`;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = say`New field ${number}`;
  const place = (fields.at(-1)?.place ?? -1) + 1;
  const field = { id: uuidv7(), name, kind: 'text', choices: [], weight: 0, place } as const;
  await dispatch({ type: 'own-field/set', field: { ...field, choices: [] } });
}

interface LineProps {
  readonly field: OwnField;
  readonly before: OwnField | undefined;
  readonly after: OwnField | undefined;
  readonly disabled: boolean;
}

function Line({ field, before, after, disabled }: LineProps) {
  const { id, name, kind, choices } = field;
  const store = (changes: Partial<OwnField>) =>
    storeInTurn((now) => {
      const known = now.ownField.get(id);
      return known && { type: 'own-field/set', field: { ...known, ...changes } };
    });
  const chooseKind = (next: OwnFieldKind) =>
    store({
      kind: next,
      choices: next === 'choice' && choices.length === 0 ? [say`Yes`, say`No`] : choices,
      ...(!isMeasured(next) && { weight: 0 }),
    });
  return (
    <div className={styles.line} role="group" aria-label={name}>
      <TextField
        label={say`Name`}
        value={name}
        disabled={disabled}
        required={say`A field needs a name.`}
        commit={(next) => store({ name: next })}
      />
      <SelectField label={say`Holds`} value={kind} choices={kinds} disabled={disabled} commit={chooseKind} />
      {kind === 'choice' ? (
        <TextField
          label={say`Choices, with ; between them`}
          value={choices.join('; ')}
          disabled={disabled}
          commit={(text) => store({ choices: choicesOf(text) })}
        />
      ) : (
        <span />
      )}
      <div className={styles.buttons}>
        <IconButton
          label={say`Move ${name} up`}
          disabled={disabled || !before}
          onClick={() => before && void swap(field, before)}
        >
          <ArrowUp size={15} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={say`Move ${name} down`}
          disabled={disabled || !after}
          onClick={() => after && void swap(field, after)}
        >
          <ArrowDown size={15} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={say`Delete ${name} with all its values`}
          disabled={disabled}
          onClick={() => void dispatch({ type: 'own-field/delete', ids: [id] }, { offerUndo: true })}
        >
          <X size={15} aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

/** The parts of a text, each once. */
function choicesOf(text: string): string[] {
  return [...new Set(text.split(';').map((part) => part.trim()))].filter((part) => part !== '');
}

async function swap(one: OwnField, other: OwnField): Promise<void> {
  await storeField({ type: 'own-field/set', field: { ...one, place: other.place } });
  await storeField({ type: 'own-field/set', field: { ...other, place: one.place } });
}
