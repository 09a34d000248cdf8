import { type KeyboardEvent, type MouseEvent, memo, useMemo, useRef, useState } from 'react';
import { say } from '../../../shared/words/say';
import { useFound } from '../../state/board/find-store';
import { showCard } from '../../state/board/show-card';
import { useSpeech } from '../../state/plan/plan-hooks';
import { useView } from '../../state/window/view-store';
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
import { useColours, useMarkWords, useSize } from './use-overview';

/** All marks, one of which the keyboard or the pointer is on; Enter or a click leads to its card on the board. */
export function OverviewField({ parts }: { readonly parts: readonly MapPart[] }) {
  const desk = useRef<HTMLDivElement>(null);
  const { width, height, isMeasured } = useSize(desk);
  const map = useMemo(() => overviewMap(parts, width, height), [parts, width, height]);
  const found = useFound();
  const [chosen, setChosen] = useState(() => firstIndex(map));
  const [hovered, setHovered] = useState(-1);
  const words = useMarkWords(map);
  const { locale } = useSpeech();
  const at = markAt(map, chosen) ? chosen : 0;
  const isFound = (index: number) => found?.has(markAt(map, index)?.card.initiative.id ?? '') ?? true;
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = event.key === 'Enter' ? at : nextIndex(map, at, event.key, isFound);
    if (next === null) return;
    event.preventDefault();
    if (event.key === 'Enter') lead(map, at);
    setChosen(next);
    setHovered(-1);
    inSight(desk.current, map, next);
  };
  const shown = hovered >= 0 ? hovered : at;
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
          {isMeasured && <Drawing map={map} width={width} shown={shown} hover={setHovered} />}
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

interface DrawingProps {
  readonly map: OverviewMap;
  readonly width: number;
  /** The mark that is told of. */
  readonly shown: number;
  readonly hover: (index: number) => void;
}

/** The marks, as a picture that hears the pointer. */
function Drawing({ map, width, shown, hover }: DrawingProps) {
  const colourOf = useColours();
  const found = useFound();
  const paths = useMemo(() => overviewPaths(map, colourOf, found), [map, colourOf, found]);
  const mark = markAt(map, shown);
  const under = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent) => indexAt(map, offsetX, offsetY);
  return (
    <svg
      aria-hidden="true"
      className={styles.marks}
      width={width}
      height={map.height}
      onPointerMove={(event) => hover(under(event))}
      onPointerLeave={() => hover(-1)}
      onClick={(event) => lead(map, under(event))}
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
