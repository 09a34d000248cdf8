import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Card } from '../../../shared/rules/card';
import { colourWords } from '../../../shared/words/colour-words';
import { outcomeNames } from '../../../shared/words/codes';
import { compactMoney } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import { colourScaleOf, useBoardLook } from '../../state/board-look';
import { useFound } from '../../state/find-store';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan-hooks';
import { showCard } from '../../state/show-card';
import { useView } from '../../state/view-store';
import { classNames } from '../../ui/class-names';
import styles from './overview.module.css';
import {
  indexAt,
  type MapPart,
  markAt,
  type OverviewMap,
  overviewMap,
  partStart,
  rowFurther,
} from './overview-map';
import { type MarkPath, overviewPaths } from './overview-paths';

/** All marks, one of which the keyboard or the pointer is on; Enter or a click leads to its card on the board. */
export function OverviewField({ parts }: { readonly parts: readonly MapPart[] }) {
  const desk = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(desk);
  const map = useMemo(() => overviewMap(parts, width, height), [parts, width, height]);
  const colourOf = useColours();
  const found = useFound();
  const paths = useMemo(() => overviewPaths(map, colourOf, found), [map, colourOf, found]);
  const [chosen, setChosen] = useState(() => firstIndex(map));
  const [hovered, setHovered] = useState(-1);
  const at = markAt(map, chosen) ? chosen : 0;
  const isFound = (index: number) => found?.has(markAt(map, index)?.card.initiative.id ?? '') ?? true;
  const goTo = (index: number) => {
    setChosen(index);
    setHovered(-1);
    inSight(desk.current, map, index);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      lead(map, at);
      return;
    }
    const next = nextIndex(map, at, event.key, isFound);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };
  const under = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent) => indexAt(map, offsetX, offsetY);
  const shown = hovered >= 0 ? hovered : at;
  const words = useMarkWords(map);
  const { locale } = useSpeech();
  const mark = markAt(map, shown);
  return (
    <>
      <p className={styles.told} data-testid="overview-told" aria-hidden="true">
        {words(shown)}
      </p>
      <div ref={desk} className={styles.desk} data-scroll="overview">
        <div
          role="listbox"
          tabIndex={0}
          className={styles.field}
          aria-label={say`All cards, ${map.count.toLocaleString(locale)}`}
          aria-activedescendant="overview-mark"
          onKeyDown={pressed}
        >
          <svg
            aria-hidden="true"
            className={styles.marks}
            width={width}
            height={map.height}
            onPointerMove={(event) => setHovered(under(event))}
            onPointerLeave={() => setHovered(-1)}
            onClick={(event) => lead(map, indexAt(map, event.nativeEvent.offsetX, event.nativeEvent.offsetY))}
          >
            <Marks paths={paths} />
            <Heads map={map} />
            {mark && (
              <rect
                className={styles.at}
                x={mark.x - 2}
                y={mark.y - 2}
                width={map.cell + 2}
                height={map.cell + 2}
              />
            )}
          </svg>
          <div
            id="overview-mark"
            role="option"
            className={styles.option}
            aria-selected="true"
            aria-posinset={at + 1}
            aria-setsize={map.count}
          >
            {isFound(at) && found ? say`${words(at)}, found` : words(at)}
          </div>
        </div>
      </div>
    </>
  );
}

const Marks = memo(function Marks({ paths }: { readonly paths: readonly MarkPath[] }) {
  return paths.map(({ colour, isFound, d }) => (
    <path
      key={`${colour} ${isFound}`}
      className={classNames(styles[colour], !isFound && styles.other)}
      d={d}
    />
  ));
});

const Heads = memo(function Heads({ map: { parts, cell } }: { readonly map: OverviewMap }) {
  return parts.map(({ lane, words, left, top, perRow }) => (
    <foreignObject key={`${lane} ${words}`} x={left} y={top - 18} width={perRow * cell} height={16}>
      <div className={styles.head}>{words}</div>
    </foreignObject>
  ));
});

function lead(map: OverviewMap, index: number): void {
  const mark = markAt(map, index);
  if (mark) showCard(mark.card.initiative.id);
}

/** The card that the keyboard was on before, on the board, or the first one. */
function firstIndex({ parts }: OverviewMap): number {
  const { focused } = useView.getState();
  for (const { cards, first } of parts) {
    const place = cards.findIndex(({ initiative }) => initiative.id === focused);
    if (place >= 0) return first + place;
  }
  return 0;
}

/** Where a key leads; null where it is not for here. While something is looked for, left and right go over what is found. */
function nextIndex(
  map: OverviewMap,
  at: number,
  key: string,
  isFound: (index: number) => boolean,
): number | null {
  const along = (step: 1 | -1) => {
    for (let index = at + step; index >= 0 && index < map.count; index += step)
      if (isFound(index)) return index;
    return at;
  };
  switch (key) {
    case 'ArrowRight':
      return along(1);
    case 'ArrowLeft':
      return along(-1);
    case 'ArrowDown':
      return rowFurther(map, at, 1);
    case 'ArrowUp':
      return rowFurther(map, at, -1);
    case 'PageDown':
      return partStart(map, at, 1);
    case 'PageUp':
      return partStart(map, at, -1);
    case 'Home':
      return 0;
    case 'End':
      return map.count - 1;
    default:
      return null;
  }
}

function inSight(desk: HTMLElement | null, map: OverviewMap, index: number): void {
  const mark = markAt(map, index);
  if (!desk || !mark) return;
  const room = 28;
  if (mark.y - room < desk.scrollTop) desk.scrollTop = mark.y - room;
  else if (mark.y + room > desk.scrollTop + desk.clientHeight)
    desk.scrollTop = mark.y + room - desk.clientHeight;
}

/** The colour of each card by how the board is looked at: a name of a style. */
function useColours(): (card: Card) => string {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const by = useBoardLook((look) => look.colour);
  return useMemo(() => {
    if (by === 'outcome') return ({ initiative }: Card) => initiative.outcome ?? 'none';
    const { classes, classOf } = colourScaleOf(plan, scenarioId, by);
    const isScore = !['lane', 'status', 'mark', 'team', 'goal'].includes(by);
    return (card: Card) => {
      const place = classOf(card);
      if (place === undefined) return 'none';
      return isScore ? `s${classes[place]?.key ?? '5'}` : `k${place + 1}`;
    };
  }, [plan, scenarioId, by]);
}

/** What a mark is: its title, where it stands, its colour in words, and its cost. */
function useMarkWords(map: OverviewMap): (index: number) => string {
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

/** The room for the marks, without what scrolls, in whole pixels. */
function useSize(desk: { readonly current: HTMLElement | null }): { width: number; height: number } {
  const [size, setSize] = useState({ width: 1_000, height: 600 });
  useLayoutEffect(() => {
    const element = desk.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      // Room for a bar that may come, so that it does not come and go.
      const [width, height] = [element.offsetWidth - 40, element.clientHeight - 24];
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  return size;
}
