import type { Plan } from '../../../shared/model/plan';
import type { Grouping } from '../../../shared/rules/board/swimlanes';
import type { Card, Cards } from '../../../shared/rules/cards/card';
import { swimlaneWords } from '../../../shared/words/cards/swimlane-words';
import { laneWords } from '../../../shared/words/codes';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { swimlanesIn } from '../../state/board/board-look';
import { laneOrder } from '../../state/board/board-order';
import type { MapPart } from './overview-map';

/** All cards as they stand on the board: by lane, above the funding line and below it, and by group where there are groups. */
export function overviewParts(
  plan: Plan,
  { lanes }: Cards,
  group: Grouping | null,
  speech: Speech,
): MapPart[] {
  return laneOrder.flatMap((lane) => {
    const { funded, unfunded } = lanes[lane];
    const parts: readonly (readonly [string, readonly Card[]])[] =
      lane === 'backlog'
        ? [[laneWords.backlog, unfunded]]
        : [
            [say`${laneWords[lane]}, funded`, funded],
            [say`${laneWords[lane]}, not funded`, unfunded],
          ];
    return parts.flatMap(([name, cards]): MapPart[] => {
      const count = (of: readonly Card[]) => of.length.toLocaleString(speech.locale);
      if (!group || cards.length === 0) return [{ lane, words: `${name} ${count(cards)}`, cards }];
      return swimlanesIn(plan, cards, group).map(({ key, cards: own }, at) => {
        const words = swimlaneWords(group, key, { plan, speech });
        return {
          lane,
          words: at === 0 ? `${name}: ${words} ${count(own)}` : `${words} ${count(own)}`,
          cards: own,
        };
      });
    });
  });
}
