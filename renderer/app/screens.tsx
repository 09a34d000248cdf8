import type { ComponentType } from 'react';
import { BoardScreen } from '../features/board/board-screen';
import { FindBar } from '../features/find/find-bar';
import type { Screen } from '../state/window/view-store';
import { screenLater } from './screen-later';

const later = {
  overview: screenLater(async () => {
    const { OverviewScreen } = await import('../features/board/overview-screen');
    return () => <OverviewScreen find={FindBar} />;
  }),
  grid: screenLater(async () => {
    const { GridScreen } = await import('../features/grid/grid-screen');
    return () => <GridScreen find={<FindBar />} />;
  }),
  start: screenLater(async () => (await import('../features/start/start-screen')).StartScreen),
  import: screenLater(async () => (await import('../features/import/import-screen')).ImportScreen),
  services: screenLater(async () => (await import('../features/services/services-screen')).ServicesScreen),
  money: screenLater(async () => (await import('../features/money/money-screen')).MoneyScreen),
  people: screenLater(async () => (await import('../features/people/people-screen')).PeopleScreen),
  peers: screenLater(async () => (await import('../features/peers/peers-screen')).PeersScreen),
  decisions: screenLater(
    async () => (await import('../features/decisions/decisions-screen')).DecisionsScreen,
  ),
  outcomes: screenLater(async () => (await import('../features/outcomes/outcomes-screen')).OutcomesScreen),
  roadmap: screenLater(async () => {
    const { RoadmapScreen } = await import('../features/roadmap/roadmap-screen');
    return () => <RoadmapScreen find={<FindBar />} />;
  }),
  scenarios: screenLater(
    async () => (await import('../features/scenarios/scenarios-screen')).ScenariosScreen,
  ),
  history: screenLater(async () => (await import('../features/history/history-screen')).HistoryScreen),
  report: screenLater(async () => (await import('../features/report/report-screen')).ReportScreen),
  settings: screenLater(async () => (await import('../features/settings/settings-screen')).SettingsScreen),
};

const Board = () => <BoardScreen find={FindBar} />;

/**
 * Each screen by its name; a new one is a line above, one here and a name in `view-store`. Only the board is in the
 * script that a start waits for.
 */
export const screenParts: Record<Screen, ComponentType> = {
  board: Board,
  overview: later.overview.Screen,
  grid: later.grid.Screen,
  start: later.start.Screen,
  import: later.import.Screen,
  services: later.services.Screen,
  money: later.money.Screen,
  people: later.people.Screen,
  peers: later.peers.Screen,
  decisions: later.decisions.Screen,
  outcomes: later.outcomes.Screen,
  roadmap: later.roadmap.Screen,
  scenarios: later.scenarios.Screen,
  history: later.history.Screen,
  report: later.report.Screen,
  settings: later.settings.Screen,
};

/** Reads the other screens while nothing else is to do, so that none has to be waited for. */
export async function prepareScreens(): Promise<void> {
  await Promise.all(Object.values(later).map(({ prepare }) => prepare()));
}
