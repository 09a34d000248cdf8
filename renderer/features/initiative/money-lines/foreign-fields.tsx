import { useState } from 'react';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { refusalWords } from '../../../../shared/words/refusals';
import { say } from '../../../../shared/words/say';
import { useSettings, useSpeech } from '../../../state/plan/plan-hooks';
import { MoneyField } from '../../../ui/fields/number-fields';
import { DraftField } from '../../../ui/fields/text-field';
import panel from '../initiative-panel.module.css';
import { type Foreign, foreignChanges, foreignOf, noForeign, sameMajor } from './line-change';
import type { StoredProps } from './line-props';
import { readCurrency, readRate } from './read-foreign';

const asIs = (text: string | null) => text ?? '';

/** Where it was entered in another currency: that currency, its amount and the rate; the line's amount follows. */
export function ForeignFields({ line, disabled, store }: Omit<StoredProps, 'card'>) {
  const speech = useSpeech();
  const own = useSettings().currency;
  // Three fields make one entry: until all are there, they wait here.
  const [waiting, setWaiting] = useState<Foreign | null>(null);
  const now = waiting ?? foreignOf(line);
  const put = async (next: Foreign): Promise<string | null> => {
    const changes: Partial<MoneyLine> | 'bad-rate' | null =
      next.currency === null ? noForeign : foreignChanges(next, own);
    if (changes === 'bad-rate')
      return refusalWords({ code: 'rate-not-a-rate', parameters: { rate: next.rate } }, speech);
    // Also while it is on its way: the next field is entered beside it.
    setWaiting(next);
    if (changes === null) return null;
    const words = await store(changes);
    // Typed on meanwhile: that is newer than this answer.
    setWaiting((then) => (then === next ? (words ? waiting : null) : then));
    return words;
  };
  return (
    <>
      <DraftField
        className={now.currency === null ? panel.whole : undefined}
        label={say`Other currency`}
        value={now.currency}
        show={asIs}
        read={readCurrency(own)}
        disabled={disabled}
        hint={now.currency === null ? say`Where it was entered in one` : undefined}
        commit={(currency) =>
          put(
            currency === null
              ? { currency, amount: null, rate: null }
              : { ...now, currency, amount: sameMajor(now.amount, now.currency, currency) },
          )
        }
      />
      {now.currency !== null && (
        <RateAndAmount
          currency={now.currency}
          now={now}
          isWaiting={waiting !== null && foreignChanges(waiting, own) === null}
          disabled={disabled}
          negative={line.nature === 'run' || line.stage === 'actual'}
          put={put}
        />
      )}
    </>
  );
}

interface RateProps {
  readonly currency: string;
  readonly now: Foreign;
  readonly isWaiting: boolean;
  readonly disabled: boolean;
  readonly negative: boolean;
  readonly put: (next: Foreign) => Promise<string | null>;
}

function RateAndAmount({ currency, now, isWaiting, disabled, negative, put }: RateProps) {
  const speech = useSpeech();
  return (
    <>
      <DraftField
        label={say`Rate`}
        number
        value={now.rate}
        show={asIs}
        read={readRate(speech.locale)}
        hint={say`${speech.currency} for one ${currency}`}
        disabled={disabled}
        commit={(rate) => put({ ...now, rate })}
      />
      <MoneyField
        className={panel.whole}
        label={say`Amount in ${currency}`}
        speech={{ ...speech, currency }}
        value={now.amount}
        disabled={disabled}
        negative={negative}
        hint={isWaiting ? say`Stored once currency, rate and amount are there` : undefined}
        commit={(amount) => put({ ...now, amount })}
      />
    </>
  );
}
