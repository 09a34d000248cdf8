import { useState } from 'react';
import type { Funding } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import type { Card } from '../../../shared/rules/card';
import { nextGate } from '../../../shared/rules/gate-amount';
import { fundingWords } from '../../../shared/words/codes';
import { wholeMoney } from '../../../shared/words/money';
import { quarterWords } from '../../../shared/words/quarters';
import { storeField } from '../../state/dispatch';
import { usePlan, useSpeech } from '../../state/plan-hooks';
import { currentScenarioId } from '../../state/plan-store';
import { today } from '../../state/today';
import { MoneyField } from '../../ui/number-fields';
import { type Choice, SelectField } from '../../ui/select-field';
import styles from './initiative-panel.module.css';

interface Props {
  readonly card: Card;
  readonly disabled: boolean;
}

/** Up to the next gate is an amount as well: the one that the work costs until then. */
type Option = Funding | 'gate';
const kinds: readonly Funding[] = ['none', 'full', 'minimum', 'amount'];

/** The stored decision: not at all, in full, the minimum, up to the next gate, or an amount. */
export function FundingFields({ card, disabled }: Props) {
  const speech = useSpeech();
  const { id } = card.initiative;
  const { lane, funding, fundingAmount } = card.placement;
  const gate = useGate(card);
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
  const choose = (kind: Option) => {
    setWantsAmount(kind === 'amount');
    if (kind === 'gate') return gate ? store('amount', gate.amount) : undefined;
    return kind === 'amount' ? undefined : store(kind, null);
  };
  const isGate = funding === 'amount' && gate !== null && fundingAmount === gate.amount;
  const shown: Option = wantsAmount ? 'amount' : isGate ? 'gate' : funding;
  return (
    <>
      <SelectField
        label="Funding"
        value={shown}
        disabled={disabled}
        choices={optionsWith(gate?.words ?? null)}
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

/** The gate that comes next, where an amount up to it is known. */
function useGate(card: Card): { readonly words: string; readonly amount: Money } | null {
  const plan = usePlan();
  const speech = useSpeech();
  const next = nextGate(plan, card, today());
  if (!next?.amount) return null;
  return { words: `Up to ${next.gate.name}, ${quarterWords(next.quarter, speech)}`, amount: next.amount };
}

function optionsWith(gate: string | null): Choice<Option>[] {
  return kinds.flatMap((value): Choice<Option>[] => [
    ...(value === 'amount' && gate ? [{ value: 'gate' as const, words: gate }] : []),
    { value, words: fundingWords[value] },
  ]);
}
