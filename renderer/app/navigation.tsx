import {
  ChartColumnStacked,
  FileText,
  type LucideIcon,
  Server,
  Settings,
  SquareKanban,
  Users,
} from 'lucide-react';
import { type Screen, showScreen, useView } from '../state/view-store';
import styles from './navigation.module.css';

const places: readonly { readonly screen: Screen; readonly words: string; readonly Icon: LucideIcon }[] = [
  { screen: 'board', words: 'Board', Icon: SquareKanban },
  { screen: 'services', words: 'Services', Icon: Server },
  { screen: 'money', words: 'Money', Icon: ChartColumnStacked },
  { screen: 'people', words: 'People', Icon: Users },
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
