import { memo } from 'react';
import type { Lane } from '../../../shared/model/codes';
import type { Card } from '../../../shared/rules/cards/card';
import { markFlagWords } from '../../../shared/words/cards/mark-words';
import { say } from '../../../shared/words/say';
import { useFiguresOnceSummed, useSettings, useSpeech, useYearlyRun } from '../../state/plan/plan-hooks';
import { useWait } from '../../state/plan/use-wait';
import { classNames } from '../../ui/class-names';
import { OutcomeMark } from '../../ui/outcome-mark';
import styles from './card-face.module.css';
import { cardBenefits, cardCost, cardNeeds, cardRunCost, cardSpan } from './card-words';
import { GoneFlag } from './gone-flag';
import { OverFlag } from './over-flag';
import { TimeBoxFlag } from './time-box-flag';

interface Props {
  readonly card: Card;
  readonly lane: Lane;
}

/** What a card says, in fixed places: outcome, title, flags, quarters; money, run cost, benefit. */
export const CardFace = memo(function CardFace({ card, lane }: Props) {
  const speech = useSpeech();
  const figures = useFiguresOnceSummed();
  const year = useSettings().firstYear;
  const yearlyRun = useYearlyRun(card);
  const { title, outcome } = card.initiative;
  const needs = card.funded || !figures ? '' : cardNeeds(card, figures.lanes[lane], year, speech);
  const benefits = cardBenefits(card, speech);
  return (
    <div className={styles.face}>
      <span className={styles.mark}>
        <OutcomeMark outcome={outcome} />
      </span>
      <span className={styles.first}>
        <span className={classNames(styles.title, card.funded && styles.decided)} title={title}>
          {title}
        </span>
        <Flags card={card} />
        <OverFlag card={card} />
        {needs && <span className={styles.needs}>{needs}</span>}
        <span className={styles.span}>{cardSpan(card, year, speech)}</span>
      </span>
      <span className={styles.second}>
        <span className={classNames(styles.cost, card.cost === null && styles.unknown)}>
          {cardCost(card, speech)}
        </span>
        <span className={styles.run}>
          {cardRunCost(yearlyRun, speech)}
          {yearlyRun !== null && <span className={styles.wide}>{say` a year`}</span>}
        </span>
        <span className={styles.benefit} title={benefits}>
          {benefits}
        </span>
        <span className={styles.unit} title={card.initiative.businessUnit}>
          {card.initiative.businessUnit}
        </span>
      </span>
    </div>
  );
});

function Flags({ card }: { readonly card: Card }) {
  const { id, mandatory, contracted, outcome, outcomeAssumed, laneAssumed } = card.initiative;
  const { mark } = card.placement;
  const wait = useWait(id);
  return (
    <>
      {mark !== 'none' && (
        <span className={classNames(styles.flag, mark === 'stop' && styles.stopped)}>
          {markFlagWords[mark]}
        </span>
      )}
      {mandatory && <span className={styles.flag}>{say`mandatory`}</span>}
      {contracted && <span className={styles.flag}>{say`contracted`}</span>}
      {outcome && outcomeAssumed && <span className={styles.flag}>{say`assumed`}</span>}
      {laneAssumed && !(outcome && outcomeAssumed) && (
        <span className={styles.flag}>{say`lane assumed`}</span>
      )}
      <TimeBoxFlag card={card} />
      <GoneFlag card={card} />
      {wait && (
        <span
          className={classNames(styles.flag, styles.wait, wait.grave && styles.grave)}
          title={say`waits on ${wait.title}`}
        >
          <span className={styles.long}>{say`waits on ${wait.title}`}</span>
          <span className={styles.short} aria-hidden="true">
            {say`waits`}
          </span>
        </span>
      )}
    </>
  );
}
