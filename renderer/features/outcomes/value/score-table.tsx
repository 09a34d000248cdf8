import { useMemo, useState } from 'react';
import type { Plan } from '../../../../shared/model/plan';
import type { Card, Cards } from '../../../../shared/rules/cards/card';
import { yearlyRun } from '../../../../shared/rules/cards/yearly-run';
import { placeIn, rankedCards, rankingOf } from '../../../../shared/rules/scores/score-ranking';
import { type ScoreKey, scoreKeys } from '../../../../shared/rules/scores/score-row';
import type { AllScores } from '../../../../shared/rules/scores/scores';
import { creditRule } from '../../../../shared/words/outcomes/credit-words';
import { scoreFormulas, scoreNames, scoreSources } from '../../../../shared/words/outcomes/score-words';
import { sources } from '../../../../shared/words/rule-sources';
import { say } from '../../../../shared/words/say';
import { useIsLarge, usePlan, useScenarioId } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { CopyTable } from '../../../ui/copying/copy-table';
import { HowMade } from '../../../ui/how-made';
import { MoreButton } from '../../../ui/more-button';
import { useMore } from '../../../ui/use-more';
import tables from '../table.module.css';
import { RankMenu } from './rank-menu';
import { ScoreRow } from './score-row';
import styles from './score-table.module.css';
import { SortHead } from './sort-head';

/** What the table can be sorted by besides a score. */
type Fact = 'title' | 'cost' | 'runCost';

interface Props {
  readonly cards: Cards;
  readonly scores: AllScores;
  readonly rankBy: ScoreKey;
  readonly onRankBy: (key: ScoreKey) => void;
  readonly onExplain: (id: string) => void;
}

type Shown = 'all' | 'funded' | 'unfunded';
const shownWords: readonly (readonly [Shown, string])[] = [
  ['all', say`All`],
  ['funded', say`Funded`],
  ['unfunded', say`Not funded`],
];

/**
 * Every initiative with all its scores; a head sorts, and a lane can be ranked by what it is sorted by. The score it was
 * last sorted by lies on a ground that is the deeper the better it is among the others.
 */
export function ScoreTable({ cards, scores, rankBy, onRankBy, onExplain }: Props) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const ranking = rankingOf(plan, scenarioId, rankBy);
  const [fact, setFact] = useState<Fact | null>(null);
  const [which, setWhich] = useState<Shown>('all');
  const sorted = useMemo(() => {
    const all = fact ? [...cards.byId.values()] : rankedCards(plan, scenarioId, rankBy);
    const asked = which === 'all' ? all : all.filter((card) => card.funded === (which === 'funded'));
    return fact ? byFact(plan, asked, fact) : asked;
  }, [plan, cards, scenarioId, rankBy, which, fact]);
  const { shown, waiting, hidden, more } = useMore(sorted, !useIsLarge());
  const sortBy = (key: ScoreKey) => {
    setFact(null);
    onRankBy(key);
  };
  return (
    <section className={cardStyles.card} aria-label={say`Initiatives and their scores`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`Initiatives and their scores`}</h2>
        <div className={cardStyles.tools}>
          <div className={styles.choice} role="group" aria-label={say`Which initiatives`}>
            {shownWords.map(([value, words]) => (
              <Button key={value} look="quiet" aria-pressed={which === value} onClick={() => setWhich(value)}>
                {words}
              </Button>
            ))}
          </div>
          <RankMenu cards={cards} scores={scores} by={rankBy} />
          <CopyTable of={say`Initiatives and their scores`} />
        </div>
      </div>
      <div className={styles.scroll}>
        <table className={tables.table} aria-label={say`Scores`}>
          <ScoreHead fact={fact} rankBy={rankBy} onFact={setFact} onScore={sortBy} />
          <tbody>
            {shown.map((card) => (
              <ScoreRow
                key={card.initiative.id}
                card={card}
                scores={scores.get(card.initiative.id)}
                coloured={rankBy}
                place={placeIn(ranking, card.initiative.id)}
                onExplain={onExplain}
              />
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton waiting={waiting} hidden={hidden} more={more} />
      <HowMade
        rules={[
          ...scoreKeys.map((key) => [scoreNames[key], scoreFormulas[key], scoreSources[key]] as const),
          [say`Credited`, creditRule, sources.own],
        ]}
        closing={say`A dash: not known. Money scores count an initiative as if it were funded in full and went on, from the plan’s first year; what was spent before is gone either way.`}
      />
    </section>
  );
}

interface HeadProps {
  readonly fact: Fact | null;
  readonly rankBy: ScoreKey;
  readonly onFact: (fact: Fact) => void;
  readonly onScore: (key: ScoreKey) => void;
}

function ScoreHead({ fact, rankBy, onFact, onScore }: HeadProps) {
  return (
    <thead>
      <tr>
        <SortHead
          words={say`Initiative`}
          sorted={fact === 'title'}
          ascending
          onSort={() => onFact('title')}
        />
        <th scope="col">{say`List`}</th>
        <SortHead words={say`Cost`} number sorted={fact === 'cost'} onSort={() => onFact('cost')} />
        <SortHead words={say`Run / yr`} number sorted={fact === 'runCost'} onSort={() => onFact('runCost')} />
        <th scope="col" className={tables.number}>{say`Benefit / yr`}</th>
        {scoreKeys.map((key) => (
          <SortHead
            key={key}
            words={scoreNames[key]}
            hint={scoreFormulas[key]}
            number
            ascending={key === 'payback'}
            sorted={fact === null && rankBy === key}
            onSort={() => onScore(key)}
          />
        ))}
      </tr>
    </thead>
  );
}

function byFact(plan: Plan, cards: Card[], fact: Fact): Card[] {
  if (fact === 'title') return cards.sort((a, b) => a.initiative.title.localeCompare(b.initiative.title));
  const sumOf = (card: Card) => (fact === 'cost' ? card.cost : yearlyRun(plan, card)) ?? -Infinity;
  const sums = new Map(cards.map((card) => [card, sumOf(card)]));
  return cards.sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || 0);
}
