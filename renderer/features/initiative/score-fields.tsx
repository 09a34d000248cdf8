import { useMemo } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { scoresOfOne } from '../../../shared/rules/scores/scores';
import {
  scoreFormulas,
  scoreNames,
  scoreSources,
  scoreWords,
} from '../../../shared/words/outcomes/score-words';
import type { Rule } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';
import { useEditable, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { HowMadeButton } from '../../ui/how-made-button';
import styles from './initiative-panel.module.css';
import { storeChange } from './store-change';

const points = [
  ['businessValue', say`Business value, 1 to 20`],
  ['timeCriticality', say`Time criticality, 1 to 20`],
  ['riskReduction', say`Risk reduction, 1 to 20`],
  ['jobSize', say`Job size, 1 to 20`],
  ['deliveryRisk', say`Delivery risk, 1 to 5`],
] as const;

const told = ['weighted', 'npv', 'wsjf'] as const;

const toldRules: readonly Rule[] = told.map((key) => [
  scoreNames[key],
  scoreFormulas[key],
  scoreSources[key],
]);

/** The points that scores are made of, and what they come to. */
export function ScoreFields({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const speech = useSpeech();
  const disabled = !useEditable();
  const { initiative } = card;
  const scores = useMemo(() => scoresOfOne(plan, card), [plan, card]);
  return (
    <>
      {points.map(([field, words]) => (
        <WholeNumberField
          key={field}
          label={words}
          min={1}
          max={field === 'deliveryRisk' ? 5 : 20}
          value={initiative[field]}
          disabled={disabled}
          commit={(value) => storeChange(initiative.id, { [field]: value })}
        />
      ))}
      <p className={styles.note} data-testid="panel-scores">
        {told.map((key) => `${scoreNames[key]} ${scoreWords(scores, key, speech)}`).join(' · ')}
      </p>
      <HowMadeButton words className={styles.whole} about={say`Scores of the card`} rules={toldRules} />
    </>
  );
}
