import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { fiscalYearOf, type Quarter, quarterOfYear } from '../../../shared/model/quarter';
import { capacityId } from '../../../shared/model/records/capacity';
import type { Team } from '../../../shared/model/records/team';
import { isOver, type TeamQuarter, teamQuarter } from '../../../shared/rules/people/capacity';
import { loadShareWords, loadWords } from '../../../shared/words/people/team-words';
import { quarterWords, yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { useIsLarge, usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import { useInTurn } from '../../ui/in-turn';
import { saidOnce } from '../../ui/said-once';
import styles from './load-map.module.css';
import { sortedTeams } from './sorted-teams';

export interface Place {
  readonly teamId: string;
  readonly quarter: Quarter;
}

interface Props {
  readonly quarters: readonly Quarter[];
  readonly chosen: Place | null;
  readonly choose: (place: Place) => void;
}

/** Teams of a large plan whose cells are drawn with the screen: they are what takes most of it. The others have their names. */
const atFirst = 8;

/** Teams by quarters: how much of the usable days is asked for. One cell takes Tab, the arrows go to the others. */
export function LoadMap({ quarters, chosen, choose }: Props) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const teams = useMemo(() => sortedTeams(plan.team, speech.locale), [plan.team, speech.locale]);
  const drawn = useInTurn(!useIsLarge()) ? teams.length : atFirst;
  const grid = useRef<HTMLDivElement>(null);
  const known = chosen && plan.team.has(chosen.teamId) && quarters.includes(chosen.quarter) ? chosen : null;
  const stop = known ?? { teamId: teams[0]?.id ?? '', quarter: quarters[0] ?? 0 };
  const walk = (event: KeyboardEvent) => {
    const to = step(event, grid.current);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  const columns = {
    gridTemplateColumns: `minmax(92px, 170px) repeat(${quarters.length}, minmax(46px, 1fr))`,
  };
  return (
    <div className={styles.frame} data-chart>
      <div
        ref={grid}
        role="grid"
        aria-label={say`Load of the teams by quarter`}
        className={styles.map}
        style={columns}
        onKeyDown={walk}
      >
        <MapHead quarters={quarters} speech={speech} />
        {teams.map((team, index) => (
          <div key={team.id} role="row" className={classNames(styles.row, index >= drawn && styles.waiting)}>
            <div role="rowheader" className={styles.team}>
              {team.name}
            </div>
            {index < drawn &&
              quarters.map((quarter) => (
                <Cell
                  key={quarter}
                  load={teamQuarter(plan, scenarioId, team, quarter)}
                  isOwn={hasOwn(plan, team, quarter)}
                  speech={speech}
                  isStop={stop.teamId === team.id && stop.quarter === quarter}
                  isChosen={known?.teamId === team.id && known.quarter === quarter}
                  choose={() => choose({ teamId: team.id, quarter })}
                />
              ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function hasOwn(plan: Plan, team: Team, quarter: Quarter): boolean {
  return plan.capacity.has(capacityId(team.id, quarter));
}

const MapHead = memo(function MapHead({
  quarters,
  speech,
}: {
  readonly quarters: readonly Quarter[];
  readonly speech: Speech;
}) {
  const years = [...new Set(quarters.map(fiscalYearOf))];
  return (
    <>
      <div role="row" className={styles.row}>
        <div role="columnheader" aria-label={say`Team`} />
        {years.map((year) => (
          <div
            key={year}
            role="columnheader"
            aria-colspan={4}
            className={classNames(styles.head, styles.year)}
          >
            {yearWords(year, speech)}
          </div>
        ))}
      </div>
      <div role="row" className={styles.row}>
        <div role="columnheader" aria-label={say`Team`} />
        {quarters.map((quarter) => (
          <div key={quarter} role="columnheader" className={styles.head}>
            {`Q${quarterOfYear(quarter)}`}
          </div>
        ))}
      </div>
    </>
  );
});

interface CellProps {
  readonly load: TeamQuarter;
  readonly isOwn: boolean;
  readonly speech: Speech;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Cell({ load, isOwn, speech, isStop, isChosen, choose }: CellProps) {
  const { team, quarter, loaded, share } = load;
  const words = loaded === 0 && share !== null ? '–' : loadShareWords(share, loaded, speech);
  return (
    <div
      role="gridcell"
      className={classNames(styles.cell, tone(load), isChosen && styles.chosen)}
      tabIndex={isStop ? 0 : -1}
      aria-selected={isChosen}
      aria-label={`${team.name}, ${quarterWords(quarter, speech)}: ${words === '–' ? say`nothing asked` : words}. ${loadWords(load)}${isOwn ? say`, days of its own` : ''}`}
      {...saidOnce}
      title={loadWords(load)}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}
    >
      {words}
      {isOwn && '*'}
    </div>
  );
}

function tone(load: TeamQuarter): string | undefined {
  if (isOver(load)) return styles.over;
  const share = load.share ?? 0;
  return share >= 0.8 ? styles.full : share > 0 ? styles.some : styles.none;
}

/** Where a key leads from the cell that has the keyboard; null where it leads nowhere. */
function step({ key, ctrlKey, metaKey }: KeyboardEvent, grid: HTMLElement | null): HTMLElement | null {
  const rows = [...(grid?.querySelectorAll('[role="row"]') ?? [])]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')])
    .filter((cells) => cells.length > 0);
  const at = rows.findIndex((row) => row.some((cell) => cell === document.activeElement));
  const column = rows[at]?.findIndex((cell) => cell === document.activeElement) ?? -1;
  if (column < 0) return null;
  const all = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowRight':
      return rows[at]?.[column + 1] ?? null;
    case 'ArrowLeft':
      return rows[at]?.[column - 1] ?? null;
    case 'ArrowDown':
      return rows[at + 1]?.[column] ?? null;
    case 'ArrowUp':
      return rows[at - 1]?.[column] ?? null;
    case 'Home':
      return rows[all ? 0 : at]?.[0] ?? null;
    case 'End':
      return rows[all ? rows.length - 1 : at]?.at(-1) ?? null;
    default:
      return null;
  }
}
