import { useState } from 'react';
import type { Funding } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import type { Card } from '../../../shared/rules/cards/card';
import { nextGate } from '../../../shared/rules/cards/gate-amount';
import { fundingWords } from '../../../shared/words/codes';
import { wholeMoney } from '../../../shared/words/money';
import { quarterWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { storeField } from '../../state/plan/dispatch';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { currentScenarioId } from '../../state/plan/plan-store';
import { today } from '../../state/plan/today';
import { MoneyField } from '../../ui/fields/number-fields';
import { type Choice, SelectField } from '../../ui/fields/select-field';
import styles from './initiative-panel.module.css';

interface Props {
  readonly card: Card;
  readonly disabled: boolean;
}

/**
 * Up to the next gate is an amount as well: the one that the work costs until then. What was given up to a gate stays so
 * when the gate has passed or the work costs more by now: then it is another choice than the next gate.
 */
type Option = Funding | 'gate' | 'stage';
const kinds: readonly Funding[] = ['none', 'full', 'minimum', 'amount'];

/** The stored decision: not at all, in full, the minimum, up to the next gate, or an amount. */
export function FundingFields({ card, disabled }: Props) {
  const speech = useSpeech();
  const { id } = card.initiative;
  const { lane, funding, fundingAmount, fundingUntil } = card.placement;
  const gate = useGate(card);
  // "An amount" is stored once the amount has been typed.
  const [wantsAmount, setWantsAmount] = useState(false);
  const store = (kind: Funding, amount: Money | null, until: number | null = null) =>
    storeField({
      type: 'placement/fund',
      scenarioId: currentScenarioId(),
      initiativeIds: [id],
      funding: kind,
      amount,
      until,
    });
  if (lane === 'backlog') {
    return (
      <p className={styles.note}>{say`The backlog is not funded. Move it to one of the two lanes first.`}</p>
    );
  }
  const choose = (kind: Option) => {
    setWantsAmount(kind === 'amount');
    if (kind === 'gate') return gate ? store('amount', gate.amount, gate.until) : undefined;
    return kind === 'amount' || kind === 'stage' ? undefined : store(kind, null);
  };
  const isStage = funding === 'amount' && fundingUntil !== null;
  const isGate = isStage && fundingUntil === gate?.until && fundingAmount === gate.amount;
  const stage = isStage && !isGate ? stageWords(card, fundingUntil, speech) : null;
  const shown: Option = wantsAmount ? 'amount' : isGate ? 'gate' : isStage ? 'stage' : funding;
  return (
    <>
      <SelectField
        label={say`Funding`}
        value={shown}
        disabled={disabled}
        choices={optionsWith(gate?.words ?? null, stage)}
        hint={card.funded ? givesWords(card, speech) : undefined}
        commit={choose}
      />
      {shown === 'amount' && (
        <MoneyField
          label={say`Amount`}
          speech={speech}
          value={funding === 'amount' ? fundingAmount : null}
          disabled={disabled}
          autoFocus={wantsAmount}
          required={say`Enter the amount to fund.`}
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

/** "Gives € 600,000", and by when it is spent where it is for a part of the work. */
function givesWords(card: Card, speech: Speech): string {
  const { fundedAmount, cost, placement, change, stopped, goesLive } = card;
  const gives = say`Gives ${wholeMoney(fundedAmount, speech)}`;
  const { first, amounts } = change;
  if (placement.fundingUntil === null || fundedAmount === cost || amounts.length === 0) return gives;
  const spent = say`${gives}, all of it by the end of ${quarterWords(first + amounts.length - 1, speech)}`;
  return stopped || goesLive
    ? spent
    : say`${spent}. Run cost, savings and benefits count once the rest is given`;
}

/** "Up to the end of Q4 2027". Without a start it is not known when that is. */
function stageWords({ placement: { start } }: Card, until: number, speech: Speech): string {
  if (start === null) return say`Up to the end of quarter ${until + 1} of the work`;
  return say`Up to the end of ${quarterWords(start + until, speech)}`;
}

interface GateChoice {
  readonly words: string;
  readonly amount: Money;
  /** In which quarter of the work. */
  readonly until: number;
}

/** The gate that comes next, where an amount up to it is known. */
function useGate(card: Card): GateChoice | null {
  const plan = usePlan();
  const speech = useSpeech();
  const next = nextGate(plan, card, today());
  if (!next?.amount) return null;
  const { gate, quarter, amount } = next;
  return {
    words: say`Up to ${gate.name}, ${quarterWords(quarter, speech)}`,
    amount,
    until: gate.offsetQuarters,
  };
}

function optionsWith(gate: string | null, stage: string | null): Choice<Option>[] {
  return kinds.flatMap((value): Choice<Option>[] => [
    ...(value === 'amount' && stage ? [{ value: 'stage' as const, words: stage }] : []),
    ...(value === 'amount' && gate ? [{ value: 'gate' as const, words: gate }] : []),
    { value, words: fundingWords[value] },
  ]);
}
