import { useLayoutEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../shared/model/plan';
import type { Colouring } from '../../../shared/rules/board/colour-by';
import type { Card } from '../../../shared/rules/cards/card';
import { outcomeNames } from '../../../shared/words/codes';
import { colourWords } from '../../../shared/words/columns/colour-words';
import { compactMoney } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import { colourScaleOf, useBoardLook } from '../../state/board/board-look';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { markAt, type OverviewMap } from './overview-map';

/** The colour of each card by how the board is looked at: a name of a style. */
export function useColours(): (card: Card) => string {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const by = useBoardLook((look) => look.colour);
  return useMemo(() => coloursOf(plan, scenarioId, by), [plan, scenarioId, by]);
}

function coloursOf(plan: Plan, scenarioId: string, by: Colouring): (card: Card) => string {
  if (by === 'outcome') return ({ initiative }) => initiative.outcome ?? 'none';
  const { classes, classOf } = colourScaleOf(plan, scenarioId, by);
  const isScore = !['lane', 'status', 'mark', 'team', 'goal'].includes(by);
  return (card) => {
    const place = classOf(card);
    if (place === undefined) return 'none';
    return isScore ? `s${classes[place]?.key ?? '5'}` : `k${place + 1}`;
  };
}

/** What a mark is: its title, where it stands, its colour in words, and its cost. */
export function useMarkWords(map: OverviewMap): (index: number) => string {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const by = useBoardLook((look) => look.colour);
  return (index) => {
    const mark = markAt(map, index);
    if (!mark) return '';
    const { initiative, cost } = mark.card;
    const { classes, classOf } = colourScaleOf(plan, scenarioId, by);
    const key = classes[classOf(mark.card) ?? -1]?.key;
    const colour = key === undefined ? null : colourWords(by, key, plan);
    const where = mark.part.words.replace(/ [\d.,\u00a0]+$/, '');
    const shade = by === 'outcome' ? outcomeNames[initiative.outcome ?? 'none'] : colour;
    const told = [
      initiative.title,
      where,
      // What the group says already is not said twice.
      shade === null || where.endsWith(shade) ? null : shade,
      cost === null ? say`cost not known` : compactMoney(cost, speech),
    ];
    return told.filter((each) => each !== null).join(' · ');
  };
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Nothing is drawn for a room that is only supposed: ten thousand marks would be placed twice. */
  readonly isMeasured: boolean;
}

/** The room for the marks, without what scrolls, in whole pixels. */
export function useSize(desk: { readonly current: HTMLElement | null }): Room {
  const [size, setSize] = useState(() => ({
    width: 1_000,
    height: 600,
    isMeasured: typeof ResizeObserver === 'undefined',
  }));
  useLayoutEffect(() => {
    const element = desk.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      // Room for a bar that may come, so that it does not come and go.
      const [width, height] = [element.offsetWidth - 40, element.clientHeight - 24];
      setSize((before) =>
        before.isMeasured && before.width === width && before.height === height
          ? before
          : { width, height, isMeasured: true },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  return size;
}
