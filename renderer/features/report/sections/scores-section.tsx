import { useMemo } from 'react';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { type ScoreKey, type Scores, scoreKeys } from '../../../../shared/rules/scores/score-row';
import { bestFirst, scoresOf } from '../../../../shared/rules/scores/scores';
import { laneWords } from '../../../../shared/words/codes';
import { counted } from '../../../../shared/words/counts';
import {
  scoreFormulas,
  scoreNames,
  scoreSources,
  scoreWords,
} from '../../../../shared/words/outcomes/score-words';
import { shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { classNames } from '../../../ui/class-names';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import wide from './wide-tables.module.css';

/** A ranking is read from its top; the outcomes screen and `show --json` have all. */
const most = 50;

/** The initiatives in the order of the plan's own score, with all their scores; left out where none is known. */
export function ScoresSection() {
  const { plan, scenarioId, rowLimit } = useReport();
  const scores = useMemo(() => scoresOf(plan, scenarioId), [plan, scenarioId]);
  const scored = [...cardsOf(plan, scenarioId).byId.values()].filter(({ initiative: { id } }) =>
    scoreKeys.some((key) => scores.goodness(id, key) !== null),
  );
  if (scored.length === 0) return null;
  const shown = bestFirst(scored, scores, 'weighted').slice(0, Math.min(most, rowLimit));
  const hidden = scored.length - shown.length;
  // What nobody has entered the points for would be a column of dashes.
  const keys = scoreKeys.filter((key) =>
    scored.some(({ initiative: { id } }) => scores.goodness(id, key) !== null),
  );
  return (
    <section data-testid="report-scores">
      <h2 className={paper.part}>{say`Scores`}</h2>
      <p className={paper.note}>
        {say`By the plan’s own score, the best first, funded or not. A dash: not known.${hidden > 0 ? say` ${counted(hidden, 'initiative is', 'initiatives are')} further down.` : ''}`}
      </p>
      <table aria-label={say`Scores`} className={classNames(tables.table, wide.scores)}>
        <colgroup>
          <col />
          <col className={wide.list} />
          <col span={keys.length} className={wide.score} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Initiative`}</th>
            <th scope="col">{say`List`}</th>
            {keys.map((key) => (
              <th key={key} scope="col" className={tables.number}>
                {scoreNames[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((card) => (
            <Row key={card.initiative.id} card={card} keys={keys} scores={scores.get(card.initiative.id)} />
          ))}
        </tbody>
      </table>
      <div className={tables.notes}>
        {keys.map((key) => (
          <p key={key} className={paper.note}>
            {say`${scoreNames[key]}: ${scoreFormulas[key]} Source: ${scoreSources[key]}.`}
          </p>
        ))}
      </div>
    </section>
  );
}

interface RowProps {
  readonly card: Card;
  readonly keys: readonly ScoreKey[];
  readonly scores: Scores | undefined;
}

function Row({ card, keys, scores }: RowProps) {
  const { speech } = useReport();
  return (
    <tr>
      <th scope="row">{shortened(card.initiative.title, 120)}</th>
      <td>{laneWords[card.placement.lane]}</td>
      {keys.map((key) => (
        <td key={key} className={tables.number}>
          {scores ? scoreWords(scores, key, speech) : '–'}
        </td>
      ))}
    </tr>
  );
}
