import { useMemo, useState } from 'react';
import type { Cards } from '../../../../shared/rules/cards/card';
import { outcomeKeys } from '../../../../shared/rules/cards/figures';
import type { AllScores } from '../../../../shared/rules/scores/scores';
import { outcomeWords } from '../../../../shared/words/codes';
import { counted, inSentence, sentence } from '../../../../shared/words/counts';
import { bubbleRule } from '../../../../shared/words/people/planning-rules';
import { say } from '../../../../shared/words/say';
import { usePlan } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { ChartMenu } from '../../../ui/charts/chart-menu';
import { CopyTable } from '../../../ui/copying/copy-table';
import fieldStyles from '../../../ui/fields/field.module.css';
import { HowMade } from '../../../ui/how-made';
import { OutcomeMark } from '../../../ui/outcome-mark';
import marks from '../../../ui/outcome-mark.module.css';
import { useWidth } from '../../../ui/use-width';
import { BubbleChart } from './bubble-chart';
import { type Height, heights, heightWords, pointsFor, type Size } from './chart-values';
import { PointTable } from './point-table';
import styles from './value-chart.module.css';

interface Props {
  readonly cards: Cards;
  readonly scores: AllScores;
}

/** Value against cost: what is worth most for least stands in the upper left. */
export function ValueChart({ cards, scores }: Props) {
  const plan = usePlan();
  const [height, setHeight] = useState<Height>('weighted');
  const [size, setSize] = useState<Size>('runCost');
  const [asTable, setAsTable] = useState(false);
  const [ref, width] = useWidth<HTMLDivElement>(720, 'value-chart');
  const { points, left } = useMemo(
    () => pointsFor(plan, cards.byId.values(), scores, height, size),
    [plan, cards, scores, height, size],
  );
  return (
    <section className={cardStyles.card} aria-label={say`Value against cost`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`Value against cost`}</h2>
        <div className={cardStyles.tools}>
          <Choice
            label={say`Height`}
            value={height}
            choices={heights.map((value) => [value, heightWords(value)])}
            onChoose={setHeight}
          />
          <Choice
            label={say`Size`}
            value={size}
            choices={[
              ['runCost', say`Run cost a year`],
              ['cost', say`One-off cost`],
            ]}
            onChoose={setSize}
          />
          <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? say`View as chart` : say`View as table`}
          </Button>
          {points.length > 0 && <GoesOut asTable={asTable} />}
        </div>
      </div>
      <div data-chart className={styles.drawn}>
        <div ref={ref} className={styles.chart}>
          {points.length === 0 ? (
            <p
              className={cardStyles.note}
            >{say`Nothing can be drawn: it takes a cost and ${inSentence(heightWords(height))} of an initiative.`}</p>
          ) : asTable ? (
            <PointTable points={points} height={height} />
          ) : (
            <BubbleChart points={points} height={height} size={size} width={width} />
          )}
        </div>
        <Legend size={size} />
      </div>
      {left > 0 && (
        <p className={cardStyles.note}>
          {say`${sentence(counted(left, 'initiative is', 'initiatives are'))} not shown: cost or ${inSentence(heightWords(height))} is not known.`}
        </p>
      )}
      <HowMade bare rules={[bubbleRule]} about={say`Bubbles of the chart`} />
    </section>
  );
}

function GoesOut({ asTable }: { readonly asTable: boolean }) {
  const of = say`Value against cost`;
  return asTable ? <CopyTable of={of} /> : <ChartMenu of={of} />;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select
        className={fieldStyles.input}
        value={value}
        onChange={(event) => onChoose(event.target.value as T)}
      >
        {choices.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Legend({ size }: { readonly size: Size }) {
  return (
    <p className={styles.legend}>
      {outcomeKeys.map((key) => (
        <span key={key} className={marks.named}>
          <OutcomeMark outcome={key === 'none' ? null : key} silent />
          {outcomeWords[key]}
        </span>
      ))}
      <span>{say`Size: ${size === 'cost' ? say`one-off cost` : say`run cost a year, added or saved`}`}</span>
      <span>{say`Ring: the thicker, the riskier to deliver; dotted where nobody has said`}</span>
    </p>
  );
}
