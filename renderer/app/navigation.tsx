import {
  ChartColumnStacked,
  FileText,
  Gavel,
  ChartGantt,
  Layers2,
  type LucideIcon,
  Server,
  Settings,
  SquareKanban,
  Target,
  Users,
} from 'lucide-react';
import { type Screen, showScreen, useView } from '../state/view-store';
import styles from './navigation.module.css';

const places: readonly { readonly screen: Screen; readonly words: string; readonly Icon: LucideIcon }[] = [
  { screen: 'board', words: 'Board', Icon: SquareKanban },
  { screen: 'outcomes', words: 'Outcomes', Icon: Target },
  { screen: 'roadmap', words: 'Roadmap', Icon: ChartGantt },
  { screen: 'money', words: 'Money', Icon: ChartColumnStacked },
  { screen: 'services', words: 'Services', Icon: Server },
  { screen: 'people', words: 'People', Icon: Users },
  { screen: 'scenarios', words: 'Scenarios', Icon: Layers2 },
  { screen: 'decisions', words: 'Decisions', Icon: Gavel },
  { screen: 'report', words: 'Report', Icon: FileText },
  { screen: 'settings', words: 'Settings', Icon: Settings },
];

export function Navigation() {
  const screen = useView((view) => view.screen);
  return (
    <nav className={styles.navigation} aria-label="Screens">
      {places.map(({ screen: place, words, Icon }) => (
        <button
          key={place}
          type="button"
          className={styles.place}
          aria-current={place === screen ? 'page' : undefined}
          onClick={() => showScreen(place)}
        >
          <Icon size={19} strokeWidth={1.75} aria-hidden="true" />
          {words}
        </button>
      ))}
    </nav>
  );
}
