import type { ReactNode } from 'react';
import { settingsOf } from '../../../shared/model/plan';
import { type Quarter, quarterIn, quarterOfMonth } from '../../../shared/model/quarter';
import { dependencyFindings } from '../../../shared/rules/roadmap/dependency-findings';
import { say } from '../../../shared/words/say';
import { useFind, useFound } from '../../state/board/find-store';
import {
  useCards,
  useFigures,
  useIsLarge,
  usePlan,
  useScenarioId,
  useSpeech,
} from '../../state/plan/plan-hooks';
import { today } from '../../state/plan/today';
import { showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { useDrawnAfter } from '../../ui/drawn-after';
import { FreeLine } from '../../ui/free-line';
import { EmptyState, Page } from '../../ui/page';
import './ahead';
import { useBarDrag } from './drag/drag-store';
import { HandLabel } from './drag/hand-label';
import { LinkLine } from './drag/link-line';
import { FindingsList } from './findings-list';
import { Foot, footRowCount } from './foot';
import type { Scale } from './geometry';
import { knownRows } from './known-rows';
import { footRowHeight } from './metrics';
import styles from './roadmap.module.css';
import { FreeOfRoadmap, RoadmapBar } from './roadmap-bar';
import { RoadmapDialogs } from './roadmap-dialogs';
import { BarContextMenu, BarMenu } from './roadmap-menu';
import { useRoadmap } from './roadmap-store';
import { Timeline } from './timeline';

interface Props {
  /** What is looked for; it stands above the rows. */
  readonly find?: ReactNode;
}

/** When the work is done, by quarter over the plan's years, and what waits on what. */
export function RoadmapScreen({ find }: Props) {
  const cards = useCards();
  return cards.byId.size === 0 ? <NothingPlanned /> : <Planned find={find} />;
}

function Planned({ find }: Props) {
  const plan = usePlan();
  const cards = useCards();
  const scenarioId = useScenarioId();
  const by = useRoadmap((view) => view.by);
  const show = useRoadmap((view) => view.show);
  const folded = useRoadmap((view) => view.folded);
  const { drawn: found, isBehind } = useDrawnAfter(useFound(), useFind(), useIsLarge());
  const { groups, rows } = knownRows(plan, cards, { by, show, found }, folded);
  const { firstYear, horizonYears, fiscalYearFirstMonth } = settingsOf(plan);
  const span = { from: quarterIn(firstYear, 1), count: horizonYears * 4 };
  return (
    <div className={styles.roadmap} data-testid="roadmap" data-copied>
      <h1 className={styles.hidden}>{say`Roadmap`}</h1>
      {find}
      <RoadmapBar groups={groups} />
      <FreeOfRoadmap />
      <FindingsList findings={dependencyFindings(plan, scenarioId)} />
      <BarContextMenu>
        <div className={styles.timeline} data-chart>
          <Timeline
            rows={rows}
            isBehind={isBehind}
            span={span}
            today={quartersUntil(today(), span, fiscalYearFirstMonth)}
            foot={foot}
            footHeight={footRowCount(plan) * footRowHeight + 1}
          />
        </div>
      </BarContextMenu>
      <BarMenu />
      <BarLabel />
      <LinkLine />
      <RoadmapDialogs />
    </div>
  );
}

const foot = (scale: Scale) => <Foot scale={scale} />;

function BarLabel() {
  return <HandLabel words={useBarDrag((drag) => drag.words)} />;
}

/** How many quarters, with their part, lie between the timeline's left edge and a day; null where it lies beside. */
function quartersUntil(
  day: string,
  { from, count }: { readonly from: Quarter; readonly count: number },
  firstMonth: number,
): number | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const monthOfQuarter = (((month - firstMonth) % 12) + 12) % 3;
  const at = quarterOfMonth(year, month, firstMonth) - from + (monthOfQuarter + (date - 1) / 31) / 3;
  return at >= 0 && at <= count ? at : null;
}

function NothingPlanned() {
  const figures = useFigures();
  const speech = useSpeech();
  return (
    <Page title={say`Roadmap`} about={<FreeLine figures={figures} speech={speech} onlyWhereSet />}>
      <EmptyState
        title={say`Nothing to show yet`}
        hint={say`Bring in your backlog on the board. This then shows when each initiative is at work, and what waits on what.`}
      >
        <Button look="solid" onClick={() => showScreen('board')}>{say`Go to the board`}</Button>
      </EmptyState>
    </Page>
  );
}
