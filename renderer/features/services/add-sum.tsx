import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { quarterIn } from '../../../shared/model/quarter';
import type { Service } from '../../../shared/model/service';
import { firstUnbooked } from '../../../shared/rules/run-today';
import { simpleMoneyLine } from '../../../shared/rules/simple-lines';
import { readTypedMoney, typedMoneyWords } from '../../../shared/words/typed-money';
import { currentPlan } from '../../state/plan-store';
import { useSettings, useSpeech } from '../../state/plan-hooks';
import { storeInTurn } from '../../state/store-in-turn';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import fieldStyles from '../../ui/field.module.css';
import { quarterChoices } from '../../ui/quarter-choices';
import { SelectField } from '../../ui/select-field';
import styles from './service-money.module.css';

interface Props {
  readonly service: Service;
  readonly editable: boolean;
}

type Stage = 'forecast' | 'actual';

const stages = [
  { value: 'actual', words: 'Booked' },
  { value: 'forecast', words: 'Forecast' },
] as const;

/** What is typed of a sum, until it is stored as a whole. */
function useSum(service: Service) {
  const speech = useSpeech();
  const { firstYear } = useSettings();
  const [stage, setStage] = useState<Stage>('actual');
  const [quarter, setQuarter] = useState(() =>
    firstUnbooked(currentPlan(), service, quarterIn(firstYear, 1)),
  );
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const typed = readTypedMoney(text, speech);
    if (!typed.ok) return setError(typedMoneyWords(typed.code, speech));
    const { amount } = typed;
    if (amount === null) return setError('Enter an amount.');
    const line = { ...simpleMoneyLine({ serviceId: service.id }, 'run', amount), id: uuidv7() };
    const refused = await storeInTurn(() => ({
      type: 'money/set',
      line: { ...line, stage, anchor: quarter },
    }));
    setError(refused);
    if (refused) return undefined;
    setText('');
    if (stage === 'actual') setQuarter(quarter + 1);
  };
  const type = (next: string) => {
    setText(next);
    setError(null);
  };
  return { stage, setStage, quarter, setQuarter, text, type, error, add };
}

/** Adds a forecast or a booked sum: stored as a whole, since an empty booking would already take the planned one's place. */
export function AddSum({ service, editable }: Props) {
  const speech = useSpeech();
  const settings = useSettings();
  const { stage, setStage, quarter, setQuarter, text, type, error, add } = useSum(service);
  return (
    <form
      className={styles.fields}
      aria-label="Add a sum"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <SelectField
        label="Add what is"
        value={stage}
        disabled={!editable}
        choices={stages}
        commit={(value) => {
          setStage(value);
          return undefined;
        }}
      />
      <SelectField
        label={stage === 'actual' ? 'In' : 'From'}
        value={String(quarter)}
        disabled={!editable}
        choices={quarterChoices(quarter, settings, speech, '').slice(1)}
        commit={(value) => {
          setQuarter(Number(value));
          return undefined;
        }}
      />
      <Field label={stage === 'actual' ? 'Amount of the quarter' : 'New amount a year'} error={error}>
        {(control) => (
          <input
            {...control}
            className={classNames(fieldStyles.input, fieldStyles.number)}
            inputMode="decimal"
            autoComplete="off"
            readOnly={!editable}
            value={text}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" className={styles.add} disabled={!editable}>
        Add
      </Button>
    </form>
  );
}
