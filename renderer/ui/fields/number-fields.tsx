import type { Money } from '../../../shared/model/money';
import { moneyForInput, readTypedMoney, typedMoneyWords } from '../../../shared/words/columns/typed-money';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { DraftField, type DraftFieldProps } from './text-field';
import type { Read } from './use-draft';

type Rest<T> = Omit<DraftFieldProps<T>, 'show' | 'read' | 'number' | 'inputMode'>;

interface MoneyProps extends Rest<Money | null> {
  readonly speech: Speech;
  /** Said where it is left empty; without it, empty means "not known". */
  readonly required?: string;
  /** Sums below zero are a saving; refused unless this is set. */
  readonly negative?: boolean;
}

/** A sum as people type it: "1.2m", "1,200.50", "1.200,50". */
export function MoneyField({ speech, required, negative = false, ...rest }: MoneyProps) {
  const read = (text: string): Read<Money | null> => {
    const typed = readTypedMoney(text, speech);
    if (!typed.ok) return { ok: false, words: typedMoneyWords(typed.code, speech) };
    if (typed.amount === null && required) return { ok: false, words: required };
    if (typed.amount !== null && typed.amount < 0 && !negative) {
      return { ok: false, words: say`An amount below zero makes no sense here.` };
    }
    return { ok: true, value: typed.amount };
  };
  const show = (amount: Money | null) => moneyForInput(amount, speech);
  return <DraftField {...rest} show={show} read={read} number inputMode="decimal" />;
}

interface WholeNumberProps extends Rest<number | null> {
  readonly min: number;
  readonly max: number;
  readonly required?: boolean;
}

/** A whole number within bounds. */
export function WholeNumberField({ min, max, required = false, ...rest }: WholeNumberProps) {
  const read = (text: string): Read<number | null> => {
    const typed = text.trim();
    if (!typed && !required) return { ok: true, value: null };
    const value = Number(typed);
    return typed && Number.isInteger(value) && value >= min && value <= max
      ? { ok: true, value }
      : { ok: false, words: say`A whole number from ${min} to ${max}, please.` };
  };
  const show = (value: number | null) => (value === null ? '' : String(value));
  return <DraftField {...rest} show={show} read={read} number inputMode="numeric" />;
}
