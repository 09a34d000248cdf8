import type { OwnField, OwnValue } from '../../../shared/model/records/own-field';
import { ownValueId } from '../../../shared/model/records/own-field';
import type { Card } from '../../../shared/rules/cards/card';
import { ownFieldsInOrder } from '../../../shared/rules/tables/own-in-order';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { DayField } from '../../ui/fields/day-field';
import { MoneyField } from '../../ui/fields/number-fields';
import { ReadingField } from '../../ui/fields/reading-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import styles from './initiative-panel.module.css';

/** What it has in the fields that the user added. */
export function OwnValueFields({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const fields = ownFieldsInOrder(plan.ownField);
  if (fields.length === 0)
    return (
      <p className={styles.note}>{say`The plan has no fields of your own yet. Add them in its settings.`}</p>
    );
  return fields.map((field) => (
    <OwnValueField
      key={field.id}
      field={field}
      initiativeId={card.initiative.id}
      value={plan.ownValue.get(ownValueId(card.initiative.id, field.id))?.value ?? null}
    />
  ));
}

interface Props {
  readonly field: OwnField;
  readonly initiativeId: string;
  readonly value: OwnValue['value'] | null;
}

function OwnValueField({ field, initiativeId, value }: Props) {
  const speech = useSpeech();
  const disabled = !useEditable();
  const store = (next: OwnValue['value'] | null) =>
    storeField({
      type: 'own-value/set',
      fieldId: field.id,
      initiativeIds: [initiativeId],
      value: next === '' ? null : next,
    });
  const shared = { label: field.name, disabled, commit: store };
  const text = typeof value === 'string' ? value : '';
  const number = typeof value === 'number' ? value : null;
  switch (field.kind) {
    case 'text':
      return <TextField {...shared} className={styles.whole} value={text} />;
    case 'number':
      return <ReadingField {...shared} speech={speech} value={number} />;
    case 'money':
      return <MoneyField {...shared} speech={speech} negative value={number} />;
    case 'day':
      return <DayField {...shared} value={text || null} />;
    case 'choice':
      return (
        <SelectField
          {...shared}
          value={text}
          choices={[
            { value: '', words: say`None` },
            ...field.choices.map((choice) => ({ value: choice, words: choice })),
          ]}
        />
      );
  }
}
