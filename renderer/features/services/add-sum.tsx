import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { type Quarter, quarterIn } from '../../../shared/model/quarter';
import type { Service } from '../../../shared/model/records/service';
import { firstUnbooked } from '../../../shared/rules/cards/run-today';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { heldFor } from '../../../shared/rules/money/service-forecasts';
import { readTypedMoney, typedMoneyWords } from '../../../shared/words/columns/typed-money';
import { say, sayAs } from '../../../shared/words/say';
import { useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { currentPlan } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/fields/field';
import fieldStyles from '../../ui/fields/field.module.css';
import { SelectField } from '../../ui/fields/select-field';
import { quarterChoices } from '../../ui/quarter-choices';
import styles from './service-money.module.css';
import { UntilField } from './until-field';

interface Props {
  readonly service: Service;
  readonly editable: boolean;
}

type Stage = 'forecast' | 'actual';

const stages = [
  { value: 'actual', words: say`Booked` },
  { value: 'forecast', words: say`Forecast` },
] as const;

/** What is typed of a sum, until it is stored as a whole. */
function useSum(service: Service) {
  const speech = useSpeech();
  const { firstYear } = useSettings();
  const [stage, setStage] = useState<Stage>('actual');
  const [quarter, setQuarter] = useState(() =>
    firstUnbooked(currentPlan(), service, quarterIn(firstYear, 1)),
  );
  /** The last quarter that a forecast holds for; null: it holds from its quarter on. */
  const [until, setUntil] = useState<Quarter | null>(null);
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const typed = readTypedMoney(text, speech);
    if (!typed.ok) return setError(typedMoneyWords(typed.code, speech));
    const { amount } = typed;
    if (amount === null) return setError(say`Enter an amount.`);
    const line = { ...simpleMoneyLine({ serviceId: service.id }, 'run', amount), id: uuidv7() };
    const held = isHeld(stage, until) ? heldFor(amount, until - quarter + 1) : {};
    const refused = await storeInTurn(() => ({
      type: 'money/set',
      line: { ...line, stage, anchor: quarter, ...held },
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
  const begin = (next: Quarter) => {
    setQuarter(next);
    if (until !== null && until < next) setUntil(null);
  };
  return { stage, setStage, quarter, begin, until, setUntil, text, type, error, add };
}

/** What is booked is booked in its quarter, whatever was chosen for a forecast. */
function isHeld(stage: Stage, until: Quarter | null): until is Quarter {
  return stage === 'forecast' && until !== null;
}

function amountLabel(stage: Stage, until: Quarter | null): string {
  if (stage === 'actual') return say`Amount of the quarter`;
  return until === null ? say`New amount a year` : say`Amount of these quarters`;
}

/** What is chosen before anything is stored. */
function chosen<T>(set: (value: T) => void): (value: T) => undefined {
  return (value) => {
    set(value);
    return undefined;
  };
}

/** Adds a forecast or a booked sum: stored as a whole, since an empty booking would already take the planned one's place. */
export function AddSum({ service, editable }: Props) {
  const speech = useSpeech();
  const settings = useSettings();
  const { stage, setStage, quarter, begin, until, setUntil, text, type, error, add } = useSum(service);
  const quarters = quarterChoices(quarter, settings, speech, say`From then on`);
  return (
    <form
      className={classNames(styles.fields, styles.adding)}
      aria-label={say`Add a sum`}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <SelectField
        label={say`Add what is`}
        value={stage}
        disabled={!editable}
        choices={stages}
        commit={chosen(setStage)}
      />
      <SelectField
        label={stage === 'actual' ? say`In` : sayAs('quarter')`From`}
        value={String(quarter)}
        disabled={!editable}
        choices={quarters.slice(1)}
        commit={chosen((value) => begin(Number(value)))}
      />
      {stage === 'forecast' && (
        <UntilField
          from={quarter}
          value={until}
          disabled={!editable}
          choices={quarters}
          commit={chosen(setUntil)}
        />
      )}
      <Field label={amountLabel(stage, until)} error={error}>
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
      <Button type="submit" className={styles.add} disabled={!editable}>{say`Add`}</Button>
    </form>
  );
}
