import { useState } from 'react';
import type { Funding } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import type { Card } from '../../../shared/rules/card';
import { fundingWords } from '../../../shared/words/codes';
import { wholeMoney } from '../../../shared/words/money';
import { storeField } from '../../state/dispatch';
import { useSpeech } from '../../state/plan-hooks';
import { currentScenarioId } from '../../state/plan-store';
import { MoneyField } from '../../ui/number-fields';
import { SelectField } from '../../ui/select-field';
import styles from './initiative-panel.module.css';

interface Props {
  readonly card: Card;
  readonly disabled: boolean;
}

const kinds: readonly Funding[] = ['none', 'full', 'minimum', 'amount'];

/** The stored decision: not at all, in full, the minimum, or an amount. */
export function FundingFields({ card, disabled }: Props) {
  const speech = useSpeech();
  const { id } = card.initiative;
  const { lane, funding, fundingAmount } = card.placement;
  // "An amount" is stored once the amount has been typed.
  const [wantsAmount, setWantsAmount] = useState(false);
  const store = (kind: Funding, amount: Money | null) =>
    storeField({
      type: 'placement/fund',
      scenarioId: currentScenarioId(),
      initiativeIds: [id],
      funding: kind,
      amount,
    });
  if (lane === 'backlog') {
    return <p className={styles.note}>The backlog is not funded. Move it to one of the two lanes first.</p>;
  }
  const choose = (kind: Funding) => {
    setWantsAmount(kind === 'amount');
    return kind === 'amount' ? undefined : store(kind, null);
  };
  const shown = wantsAmount ? 'amount' : funding;
  return (
    <>
      <SelectField
        label="Funding"
        value={shown}
        disabled={disabled}
        choices={kinds.map((value) => ({ value, words: fundingWords[value] }))}
        hint={card.funded ? `Gives ${wholeMoney(card.fundedAmount, speech)}` : undefined}
        commit={choose}
      />
      {shown === 'amount' && (
        <MoneyField
          label="Amount"
          speech={speech}
          value={funding === 'amount' ? fundingAmount : null}
          disabled={disabled}
          autoFocus={wantsAmount}
          required="Enter the amount to fund."
          commit={async (amount) => {
            const words = await store('amount', amount);
            if (!words) setWantsAmount(false);
            return words;
          }}
        />
      )}
    </>
  );
}
