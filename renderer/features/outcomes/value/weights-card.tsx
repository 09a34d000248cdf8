import { isMeasured } from '../../../../shared/model/records/own-field';
import type { PlanSettings } from '../../../../shared/model/records/plan-settings';
import { ownMeasuresOf } from '../../../../shared/rules/scores/score-own';
import { type TermKey, termKeys, weightsOf } from '../../../../shared/rules/scores/score-yardstick';
import { ownFieldsInOrder } from '../../../../shared/rules/tables/own-in-order';
import {
  ownTermFormula,
  termFormulas,
  termNames,
  weightedFormula,
} from '../../../../shared/words/outcomes/score-words';
import { say } from '../../../../shared/words/say';
import { storeField } from '../../../state/plan/dispatch';
import { useEditable, usePlan, useSettings, useSpeech } from '../../../state/plan/plan-hooks';
import { storeInTurn } from '../../../state/plan/store-in-turn';
import cardStyles from '../../../ui/card.module.css';
import { WholeNumberField } from '../../../ui/fields/number-fields';
import { ReadingField } from '../../../ui/fields/reading-field';
import styles from './weights-card.module.css';

const fields = {
  outcome: 'weightOutcome',
  benefit: 'weightBenefit',
  urgency: 'weightUrgency',
  risk: 'weightRisk',
  ease: 'weightEase',
} as const satisfies Record<TermKey, keyof PlanSettings>;

/** How the plan's own score is made; its weights can be set, only their proportion matters. */
export function WeightsCard() {
  const settings = useSettings();
  const editable = useEditable();
  const weights = weightsOf(settings);
  const plan = usePlan();
  const measured = ownFieldsInOrder(plan.ownField).filter(({ kind }) => isMeasured(kind));
  return (
    <section className={cardStyles.card} aria-label={say`How the score is made`} data-explained>
      <h2 className={cardStyles.heading}>{say`How the score is made`}</h2>
      <p data-testid="score-formula">{weightedFormula(weights, ownMeasuresOf(plan))}</p>
      <div className={styles.weights}>
        {termKeys.map((key) => (
          <div key={key} className={styles.weight}>
            <WholeNumberField
              label={termNames[key]}
              value={weights[key]}
              min={0}
              max={100}
              required
              disabled={!editable}
              commit={(weight) => storeField({ type: 'plan/edit', changes: { [fields[key]]: weight ?? 0 } })}
            />
            <p className={cardStyles.note}>{termFormulas[key]}</p>
          </div>
        ))}
        {measured.map(({ id, name, weight }) => (
          <div key={id} className={styles.weight}>
            <WholeNumberField
              label={name}
              value={weight}
              min={-100}
              max={100}
              required
              disabled={!editable}
              commit={(next) => storeWeight(id, next ?? 0)}
            />
            <p className={cardStyles.note}>{ownTermFormula}</p>
          </div>
        ))}
      </div>
      <p
        className={cardStyles.note}
      >{say`Each part is scaled to 0 to 100. What is not known is left out with its weight, never counted as 0.`}</p>
      <DiscountField />
    </section>
  );
}

function storeWeight(fieldId: string, weight: number) {
  return storeInTurn((now) => {
    const field = now.ownField.get(fieldId);
    return field && { type: 'own-field/set', field: { ...field, weight } };
  });
}

/** Shown in percent, stored in basis points. */
function DiscountField() {
  const { discountRate } = useSettings();
  const speech = useSpeech();
  const editable = useEditable();
  const store = async (percent: number | null) => {
    if (percent === null) return say`Enter a rate; 0 counts every year the same.`;
    if (percent < 0 || percent > 50) return say`A rate from 0 to 50 %, please.`;
    return storeField({ type: 'plan/edit', changes: { discountRate: Math.round(percent * 100) } });
  };
  return (
    <ReadingField
      className={styles.rate}
      label={say`Discount rate a year, %`}
      hint={say`What a sum of next year is worth less than one of this year; for net present value and benefit / cost.`}
      value={discountRate / 100}
      speech={speech}
      disabled={!editable}
      commit={store}
    />
  );
}
