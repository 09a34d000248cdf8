import { useId, useState } from 'react';
import { minorPerMajor } from '../../../shared/model/money';
import { compactMoney } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/fields/field';
import fieldStyles from '../../ui/fields/field.module.css';
import { commonCurrencies, currencyName, isCurrency, readRate } from './currencies';
import styles from './settings.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks what a change of currency means: other amounts, or only another name. */
export function CurrencyDialog({ open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={say`Change the currency of the plan`}>
      {open && <CurrencyForm onClose={onClose} />}
    </Dialog>
  );
}

type How = 'convert' | 'relabel';

/** What is being answered, what is wrong with it, and the way to store it. */
function useCurrencyAnswers(onDone: () => void) {
  const { currency: from } = useSettings();
  const { locale } = useSpeech();
  const [typed, setTyped] = useState('');
  const [how, setHow] = useState<How | null>(null);
  const [rateText, setRateText] = useState('');
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const code = typed.trim().toUpperCase();
  const to = isCurrency(code) ? code : null;
  const rate = how === 'relabel' ? 1 : readRate(rateText, locale);
  const wrong = {
    to:
      to === null
        ? say`Write a code of three letters, such as USD.`
        : to === from
          ? say`The plan is in ${from} already.`
          : null,
    how: how === null ? say`Choose what becomes of the amounts.` : null,
    rate:
      rate === null
        ? say`Write how many ${to ?? say`units`} one ${from} is, such as ${(1.08).toLocaleString(locale)}.`
        : null,
  };
  const store = async () => {
    setTried(true);
    if (wrong.to || wrong.how || to === null || rate === null) return;
    const words = await storeField({ type: 'plan/change-currency', currency: to, rate });
    setRefused(words);
    if (!words) onDone();
  };
  const said = tried ? wrong : { to: null, how: null, rate: null };
  const example = to !== null && to !== from && how !== null && rate !== null ? { to, rate } : null;
  return { from, to, typed, setTyped, how, setHow, rateText, setRateText, said, refused, example, store };
}

function CurrencyForm({ onClose }: Pick<Props, 'onClose'>) {
  const answers = useCurrencyAnswers(onClose);
  const { from, to, how, said, refused, example } = answers;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void answers.store();
      }}
    >
      <CurrencyField typed={answers.typed} onType={answers.setTyped} error={said.to} />
      <HowField
        how={how}
        onHow={answers.setHow}
        from={from}
        to={to ?? say`the new currency`}
        error={said.how}
      />
      {how === 'convert' && (
        <Field label={say`One ${from} is how many ${to ?? say`of the new currency`}?`} error={said.rate}>
          {(control) => (
            <input
              {...control}
              className={fieldStyles.input}
              inputMode="decimal"
              autoComplete="off"
              value={answers.rateText}
              onChange={(event) => answers.setRateText(event.target.value)}
            />
          )}
        </Field>
      )}
      {example && <Example from={from} {...example} />}
      {refused && (
        <p className={fieldStyles.error} role="alert">
          {refused}
        </p>
      )}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{say`Cancel`}</Button>
        <Button type="submit" look="solid">{say`Change currency`}</Button>
      </div>
    </form>
  );
}

interface CurrencyFieldProps {
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly error: string | null;
}

function CurrencyField({ typed, onType, error }: CurrencyFieldProps) {
  const { locale } = useSpeech();
  return (
    <Field label={say`New currency`} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            className={fieldStyles.input}
            autoComplete="off"
            spellCheck={false}
            maxLength={3}
            list={`${control.id}-known`}
            value={typed}
            onChange={(event) => onType(event.target.value)}
          />
          <datalist id={`${control.id}-known`}>
            {commonCurrencies.map((code) => (
              <option key={code} value={code}>
                {currencyName(code, locale)}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

interface HowProps {
  readonly how: How | null;
  readonly onHow: (how: How) => void;
  readonly from: string;
  readonly to: string;
  readonly error: string | null;
}

function HowField({ how, onHow, from, to, error }: HowProps) {
  const name = useId();
  const options: readonly (readonly [How, string])[] = [
    ['convert', say`Convert every amount from ${from} by a rate`],
    ['relabel', say`Keep the numbers: they were in ${to} all along`],
  ];
  return (
    <fieldset className={styles.choices} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={fieldStyles.label}>{say`What becomes of the amounts?`}</legend>
      {options.map(([value, words]) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name={name} checked={how === value} onChange={() => onHow(value)} />
          {words}
        </label>
      ))}
      {error && (
        <p id={`${name}-error`} className={fieldStyles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function Example({ from, to, rate }: { readonly from: string; readonly to: string; readonly rate: number }) {
  const speech = useSpeech();
  const before = compactMoney(1_000_000 * minorPerMajor(from), { ...speech, currency: from });
  const after = compactMoney(Math.round(1_000_000 * rate * minorPerMajor(to)), { ...speech, currency: to });
  return <p className={styles.hint}>{say`${before} becomes ${after}. This can be undone.`}</p>;
}
