import type { ReactNode } from 'react';
import type { FundedLane } from '../../../shared/model/codes';
import { laneRun } from '../../../shared/rules/cards/entered';
import { laneWords } from '../../../shared/words/codes';
import { laneRules } from '../../../shared/words/people/figure-rules';
import { say } from '../../../shared/words/say';
import { drawnLane } from '../../state/board/board-order';
import { useFind, useFound } from '../../state/board/find-store';
import { useShownFigures } from '../../state/board/shown-plan';
import { useCards, useIsLarge, useSpeech } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import { useDrawnAfter } from '../../ui/drawn-after';
import { HowMadeButton } from '../../ui/how-made-button';
import { useLaneElement } from './dnd/lane-elements';
import styles from './lane-column.module.css';
import { LaneList } from './lane-list';
import {
  countWords,
  emptyLane,
  laneFreeWords,
  lineWords,
  moneyOfLane,
  nothingFits,
  runWords,
} from './lane-words';

/** One of the two lanes: its sums, its cards, its funding line. */
export function LaneColumn({ lane }: { readonly lane: FundedLane }) {
  const found = useFound();
  const cards = useCards();
  const lists = drawnLane(cards, lane, { sort: 'rank', found });
  const shown = found && lists.funded.length + lists.unfunded.length;
  const { drawn, isBehind } = useDrawnAfter(lists, useFind(), useIsLarge());
  const section = useLaneElement(lane, 'section');
  return (
    <section
      ref={section}
      className={classNames(styles.lane, styles[lane])}
      aria-label={laneWords[lane]}
      data-testid={`lane-${lane}`}
      data-lane-column={lane}
    >
      <LaneHeader lane={lane} shownCards={shown} />
      <div className={styles.cards}>
        <LaneList
          lane={lane}
          label={say`${laneWords[lane]}, by rank`}
          funded={drawn.funded}
          unfunded={drawn.unfunded}
          isBehind={isBehind}
          line={<FundingLine lane={lane} />}
          whenEmpty={found ? nothingFits : emptyLane(lane)}
        />
      </div>
    </section>
  );
}

interface HeaderProps {
  readonly lane: FundedLane;
  /** How many cards are shown where not all are: its sums count all. */
  readonly shownCards: number | null;
}

function LaneHeader({ lane, shownCards }: HeaderProps) {
  const speech = useSpeech();
  const figures = useShownFigures();
  const title = (
    <div className={styles.title}>
      <h2 className={styles.name}>{laneWords[lane]}</h2>
      <HowMadeButton about={laneWords[lane]} rules={laneRules} className={styles.ask} />
    </div>
  );
  if (!figures) return <NotSummed title={title} />;
  const [before, after] = [figures.now.lanes[lane], figures.shown.lanes[lane]];
  const over = after.budget !== null && after.fundedCost > after.budget;
  return (
    <header className={styles.header}>
      <div className={styles.sums}>
        {title}
        <p className={classNames(styles.money, over && styles.over)}>{moneyOfLane(before, after, speech)}</p>
        <p className={styles.second}>{countWords(before, after, speech, shownCards)}</p>
        <p className={classNames(styles.second, styles.right)}>
          <span className={classNames(over && styles.over)}>{laneFreeWords(after, speech)}</span>
          {` · ${runWords(after, speech)}`}
          {laneRun(after) !== null && <span className={styles.wide}>{say` a year`}</span>}
        </p>
      </div>
    </header>
  );
}

/** The room of its figures: none shows before it is known. */
function NotSummed({ title }: { readonly title: ReactNode }) {
  return (
    <header className={styles.header} aria-busy="true">
      <div className={styles.sums}>
        {title}
        <p className={styles.money}>{noFigure}</p>
        <p className={styles.second}>{noFigure}</p>
        <p className={styles.second}>{noFigure}</p>
      </div>
    </header>
  );
}

const noFigure = '\u00a0';

function FundingLine({ lane }: { readonly lane: FundedLane }) {
  const speech = useSpeech();
  const figures = useShownFigures()?.shown.lanes[lane];
  if (!figures) return <div className={styles.fundingLine} />;
  const over = figures.budget !== null && figures.fundedCost > figures.budget;
  return (
    <div className={styles.fundingLine} data-testid={`funding-line-${lane}`}>
      <span className={classNames(over && styles.over)}>{lineWords(figures, speech)}</span>
    </div>
  );
}
