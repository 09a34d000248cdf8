import type { MoneyLine } from '../../../../shared/model/records/money-line';
import {
  basisWords,
  natureWords,
  sourcingWords,
  stageWords,
} from '../../../../shared/words/cards/money-line-words';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { MoneyField } from '../../../ui/fields/number-fields';
import { SelectField } from '../../../ui/fields/select-field';
import { TextField } from '../../../ui/fields/text-field';
import { isWriting } from '../../../ui/is-writing';
import { MadeOf } from '../../../ui/made-of';
import panel from '../initiative-panel.module.css';
import { ForeignFields } from './foreign-fields';
import { changedLine } from './line-change';
import type { LineProps, StoredProps } from './line-props';
import { storeMoneyLine } from './store-line';
import { TimeFields } from './time-fields';

/** All of one line. Each field is stored as it is left. */
export function LineForm({ line, card, disabled }: LineProps) {
  const speech = useSpeech();
  const store = (changes: Partial<MoneyLine>) =>
    storeMoneyLine(line.id, (now) => changedLine(now, changes, card.placement));
  const isForeign = line.foreignCurrency !== null;
  return (
    <fieldset className={panel.group} aria-label={say`Money line`}>
      <MoneyField
        label={line.nature === 'run' && line.stage !== 'actual' ? say`Amount a year` : say`Amount`}
        speech={speech}
        value={line.amount}
        disabled={disabled || isForeign}
        autoFocus={line.amount === 0 && !isWriting()}
        required={say`Enter an amount, or delete the line.`}
        negative={line.nature === 'run' || line.stage === 'actual'}
        hint={amountHint(line)}
        commit={(amount) => (amount === null ? undefined : store({ amount }))}
      />
      <KindFields line={line} disabled={disabled} store={store} />
      <TimeFields line={line} card={card} disabled={disabled} store={store} />
      <TextField
        label={say`Account`}
        value={line.account}
        disabled={disabled}
        commit={(account) => store({ account })}
      />
      <TextField
        label={say`Cost centre of the line`}
        value={line.costCentre}
        disabled={disabled}
        commit={(costCentre) => store({ costCentre })}
      />
      <ForeignFields line={line} disabled={disabled} store={store} />
      {line.bookings && <MadeOf bookings={line.bookings} speech={speech} />}
    </fieldset>
  );
}

/** What kind of money it is. */
function KindFields({ line, disabled, store }: Omit<StoredProps, 'card'>) {
  return (
    <>
      <SelectField
        label={say`Stage`}
        value={line.stage}
        disabled={disabled}
        choices={choicesOf(stageWords)}
        commit={(stage) => store({ stage })}
      />
      <SelectField
        label={say`Nature`}
        value={line.nature}
        disabled={disabled}
        choices={choicesOf(natureWords)}
        commit={(nature) => store({ nature })}
      />
      <SelectField
        label={say`Capex or opex`}
        value={line.basis ?? ''}
        disabled={disabled}
        choices={[{ value: '', words: say`Not said` }, ...choicesOf(basisWords)]}
        commit={(basis) => store({ basis: basis || null })}
      />
      <SelectField
        label={say`Internal or external`}
        value={line.sourcing ?? ''}
        disabled={disabled}
        choices={[{ value: '', words: say`Not said` }, ...choicesOf(sourcingWords)]}
        commit={(sourcing) => store({ sourcing: sourcing || null })}
      />
    </>
  );
}

function choicesOf<T extends string>(words: Readonly<Record<T, string>>) {
  return (Object.keys(words) as T[]).map((value) => ({ value, words: words[value] }));
}

function amountHint({ foreignCurrency, foreignRate, nature, stage }: MoneyLine): string | undefined {
  if (foreignCurrency) return say`Follows from ${foreignCurrency} at ${foreignRate}`;
  if (nature === 'run') return stage === 'actual' ? undefined : say`Below zero where it saves`;
  return stage === 'forecast'
    ? say`Its quarters up to the last one booked give way to what is booked`
    : undefined;
}
