import { Trash2 } from 'lucide-react';
import { isTypedActual } from '../../../shared/model/records/actual-line';
import type { MoneyLine } from '../../../shared/model/records/money-line';
import type { Service } from '../../../shared/model/records/service';
import { heldFor, holdingFor, withQuarter } from '../../../shared/rules/money/service-forecasts';
import { moneyLinesByOwner } from '../../../shared/rules/tables/lines';
import { counted } from '../../../shared/words/counts';
import { quarterWords, spanWords } from '../../../shared/words/quarters';
import { say, sayAs } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { dispatch } from '../../state/plan/dispatch';
import { usePlan, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { FieldPlace } from '../../ui/fields/field-place';
import { MoneyField } from '../../ui/fields/number-fields';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { MadeOf } from '../../ui/made-of';
import { quarterChoices } from '../../ui/quarter-choices';
import styles from './service-money.module.css';
import { UntilField } from './until-field';

interface Props {
  readonly service: Service;
  readonly editable: boolean;
}

/** Each forecast and each booked sum of a service; every value is stored as it is left. */
export function SumList({ service, editable }: Props) {
  const plan = usePlan();
  const lines = moneyLinesByOwner(plan.moneyLine).of(service.id);
  return (
    <>
      <Sums title={say`Forecast`} lines={inOrder(lines, 'forecast')} editable={editable} />
      <Sums title={say`Booked`} lines={inOrder(lines, 'actual')} editable={editable} />
    </>
  );
}

function inOrder(lines: readonly MoneyLine[], stage: MoneyLine['stage']): MoneyLine[] {
  return lines.filter((line) => line.stage === stage).sort((a, b) => (a.anchor ?? 0) - (b.anchor ?? 0));
}

interface SumsProps {
  readonly title: string;
  readonly lines: readonly MoneyLine[];
  readonly editable: boolean;
}

function Sums({ title, lines, editable }: SumsProps) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.sums}>
        {lines.map((line) => (
          <li key={line.id}>
            <FieldPlace id={line.id} isThere={() => isInPlan('moneyLine', line.id)}>
              <SumFields line={line} disabled={!editable} />
            </FieldPlace>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two years by quarter can be read; a longer forecast is changed as a whole. */
const mostQuarters = 8;

function SumFields({ line, disabled }: { readonly line: MoneyLine; readonly disabled: boolean }) {
  const speech = useSpeech();
  const settings = useSettings();
  const { id, stage, anchor, amount, account, amounts, bookings } = line;
  const isBooked = stage === 'actual';
  const held = isBooked ? null : amounts;
  const when = whenOf(line, speech);
  const choices = quarterChoices(
    anchor,
    settings,
    speech,
    isBooked ? say`Before the plan` : say`Its cost year`,
  );
  const store = storeOf(id);
  return (
    <fieldset
      className={classNames(styles.fields, !isBooked && styles.forecast)}
      aria-label={`${isBooked ? say`Booked` : say`Forecast`} ${when}`}
    >
      <SelectField
        label={isBooked ? say`Booked in` : sayAs('quarter')`From`}
        value={anchor === null ? '' : String(anchor)}
        disabled={disabled}
        choices={isBooked && anchor !== null ? choices.slice(1) : choices}
        commit={(value) => store({ anchor: value === '' ? null : Number(value) })}
      />
      {!isBooked && <ForecastUntil line={line} disabled={disabled} store={store} />}
      <MoneyField
        label={isBooked ? say`Amount` : held ? say`Amount of these quarters` : say`Amount a year`}
        speech={speech}
        value={amount}
        disabled={disabled || (isBooked && amounts !== null) || line.foreignCurrency !== null}
        required={say`Enter an amount, or delete it.`}
        negative={isBooked}
        commit={(sum) =>
          sum === null ? undefined : store(held ? heldFor(sum, held.length) : { amount: sum })
        }
      />
      <TextField
        label={say`Account`}
        value={account}
        disabled={disabled}
        commit={(text) => store({ account: text })}
      />
      <p className={styles.source}>{sourceOf(line)}</p>
      <IconButton
        label={say`Delete what is ${isBooked ? say`booked` : say`forecast`} ${when}`}
        disabled={disabled}
        onClick={() => void dispatch({ type: 'money/delete', ids: [id] }, { offerUndo: true })}
      >
        <Trash2 size={15} aria-hidden="true" />
      </IconButton>
      {!isBooked && <QuarterFields line={line} disabled={disabled} store={store} />}
      {bookings && <MadeOf bookings={bookings} speech={speech} />}
    </fieldset>
  );
}

type Store = (
  changes: Partial<MoneyLine> | ((now: MoneyLine) => Partial<MoneyLine>),
) => Promise<string | null>;

function storeOf(id: string): Store {
  return (changes) =>
    storeInTurn((plan) => {
      const now = plan.moneyLine.get(id);
      const made = typeof changes === 'function' ? now && changes(now) : changes;
      return now && { type: 'money/set', line: { ...now, ...made } };
    });
}

interface ForecastProps {
  readonly line: MoneyLine;
  readonly disabled: boolean;
  readonly store: Store;
}

/** For how long it holds. One without a quarter holds from the service's cost year on. */
function ForecastUntil({ line: { anchor, amounts }, disabled, store }: ForecastProps) {
  const speech = useSpeech();
  const settings = useSettings();
  if (anchor === null) return null;
  const last = amounts && anchor + amounts.length - 1;
  return (
    <UntilField
      from={anchor}
      value={last}
      disabled={disabled}
      choices={quarterChoices(last, settings, speech, say`From then on`)}
      commit={(until) => store((now) => holdingFor(now, until === null ? null : until - anchor + 1))}
    />
  );
}

/** What is forecast of each quarter, where it holds for some alone. */
function QuarterFields({ line, disabled, store }: ForecastProps) {
  const speech = useSpeech();
  const { anchor, amounts, foreignCurrency } = line;
  if (anchor === null || !amounts || amounts.length < 2 || amounts.length > mostQuarters) return null;
  return (
    <div className={styles.quarters} role="group" aria-label={say`By quarter`}>
      {amounts.map((amount, at) => (
        <MoneyField
          key={anchor + at}
          label={quarterWords(anchor + at, speech)}
          speech={speech}
          value={amount}
          disabled={disabled || foreignCurrency !== null}
          required={say`Enter an amount, 0 where nothing is expected.`}
          commit={(sum) =>
            sum === null ? undefined : store((now) => withQuarter(now.amounts ?? amounts, at, sum))
          }
        />
      ))}
    </div>
  );
}

/** "in Q1 2027", "from Q3 2027", "for Q3–Q4 2027". */
function whenOf({ stage, anchor, amounts }: MoneyLine, speech: Speech): string {
  const isBooked = stage === 'actual';
  if (anchor === null) return say`${isBooked ? say`in` : say`from`} no quarter`;
  if (isBooked) return say`in ${quarterWords(anchor, speech)}`;
  return amounts
    ? say`for ${spanWords(anchor, amounts.length, speech)}`
    : say`from ${quarterWords(anchor, speech)}`;
}

function holdsWords({ stage, amounts }: MoneyLine): string[] {
  if (stage === 'actual') return amounts ? [say`over ${counted(amounts.length, 'quarter')}`] : [];
  return [
    amounts ? say`for ${counted(amounts.length, 'quarter')}, then as before` : say`holds from its quarter on`,
  ];
}

/** Where a sum came from, and for how long it holds. */
function sourceOf(line: MoneyLine): string {
  const { costCentre, foreignCurrency, foreignRate } = line;
  return [
    line.stage === 'actual' && !isTypedActual(line) ? say`Imported from finance` : say`Typed by hand`,
    ...holdsWords(line),
    ...(foreignCurrency ? [say`${foreignCurrency} at ${foreignRate}`] : []),
    ...(costCentre ? [costCentre] : []),
  ].join(' · ');
}
