import { ArrowDownWideNarrow } from 'lucide-react';
import type { Lane } from '../../../../shared/model/codes';
import type { Cards } from '../../../../shared/rules/cards/card';
import type { ScoreKey } from '../../../../shared/rules/scores/score-row';
import { type AllScores, bestFirst } from '../../../../shared/rules/scores/scores';
import { laneWords } from '../../../../shared/words/codes';
import { scoreInSentence } from '../../../../shared/words/outcomes/score-words';
import { say } from '../../../../shared/words/say';
import { dispatch } from '../../../state/plan/dispatch';
import { useEditable, useScenarioId } from '../../../state/plan/plan-hooks';
import { notify } from '../../../state/window/notices';
import { Button } from '../../../ui/button';
import { Menu } from '../../../ui/menu';

interface Props {
  readonly cards: Cards;
  readonly scores: AllScores;
  readonly by: ScoreKey;
}

const lanes: readonly Lane[] = ['run', 'innovate', 'backlog'];

/** Ranks a lane by a score in one step; what has none keeps its order at the end, and the funding line stays. */
export function RankMenu({ cards, scores, by }: Props) {
  const scenarioId = useScenarioId();
  const editable = useEditable();
  const inLane = (lane: Lane) => [...cards.lanes[lane].funded, ...cards.lanes[lane].unfunded];
  const rank = async (lane: Lane) => {
    const initiativeIds = bestFirst(inLane(lane), scores, by).map(({ initiative }) => initiative.id);
    const { kind } = await dispatch(
      { type: 'placement/rank-by', scenarioId, lane, initiativeIds },
      { offerUndo: true },
    );
    if (kind === 'unchanged')
      notify({ text: say`${laneWords[lane]} stands in this order already.`, key: 'ranked' });
  };
  const groups = () => [
    {
      id: 'lanes',
      title: say`Funded and not funded apart`,
      entries: lanes.map((lane) => ({
        id: lane,
        words: laneWords[lane],
        disabled: !inLane(lane).some(({ initiative }) => scores.goodness(initiative.id, by) !== null),
        run: () => void rank(lane),
      })),
    },
  ];
  return (
    <Menu
      trigger={
        <Button disabled={!editable}>
          <ArrowDownWideNarrow size={15} aria-hidden="true" />
          {say`Rank a list by ${scoreInSentence[by]}…`}
        </Button>
      }
      groups={groups}
    />
  );
}
