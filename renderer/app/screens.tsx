import type { ComponentType } from 'react';
import { BoardScreen } from '../features/board/board-screen';
import { ImportScreen } from '../features/import/import-screen';
import { MoneyScreen } from '../features/money/money-screen';
import { PeopleScreen } from '../features/people/people-screen';
import { ReportScreen } from '../features/report/report-screen';
import { ServicesScreen } from '../features/services/services-screen';
import { SettingsScreen } from '../features/settings/settings-screen';
import type { Screen } from '../state/view-store';

/** Each screen by its name; a new one is a line here and a name in `view-store`. */
export const screenParts: Record<Screen, ComponentType> = {
  board: BoardScreen,
  import: ImportScreen,
  services: ServicesScreen,
  money: MoneyScreen,
  people: PeopleScreen,
  report: ReportScreen,
  settings: SettingsScreen,
};
