import {
  ChartColumnStacked,
  ChartGantt,
  FileText,
  Gavel,
  Handshake,
  Layers2,
  type LucideIcon,
  Server,
  Settings,
  SquareKanban,
  Table2,
  Target,
  Users,
} from 'lucide-react';
import type { WindowActionId } from '../../shared/model/window-action-ids';
import { windowActions } from '../../shared/words/cards/window-actions';
import { say, sayAs } from '../../shared/words/say';
import { keyWords } from '../state/actions/keys';
import { type Screen, showScreen, useView } from '../state/window/view-store';
import styles from './navigation.module.css';

// Long ones are parted where they may be broken: the column is narrow.
interface Place {
  readonly screen: Screen;
  readonly action: WindowActionId;
  readonly words?: string;
  readonly Icon: LucideIcon;
}

const places: readonly Place[] = [
  { screen: 'board', action: 'go-board', Icon: SquareKanban },
  { screen: 'grid', action: 'go-grid', Icon: Table2 },
  { screen: 'outcomes', action: 'go-outcomes', Icon: Target },
  { screen: 'roadmap', action: 'go-roadmap', Icon: ChartGantt },
  { screen: 'money', action: 'go-money', Icon: ChartColumnStacked },
  { screen: 'services', action: 'go-services', Icon: Server },
  { screen: 'people', action: 'go-people', Icon: Users },
  { screen: 'peers', action: 'go-peers', Icon: Handshake },
  { screen: 'scenarios', action: 'go-scenarios', Icon: Layers2 },
  { screen: 'decisions', action: 'go-decisions', words: sayAs('navigation')`Decisions`, Icon: Gavel },
  { screen: 'report', action: 'go-report', Icon: FileText },
  { screen: 'settings', action: 'settings', words: sayAs('navigation')`Settings`, Icon: Settings },
];

export function Navigation() {
  const screen = useView((view) => view.screen);
  return (
    <nav className={styles.navigation} aria-label={say`Screens`} data-region="screens">
      {places.map(({ screen: place, action, words, Icon }) => {
        const facts = windowActions[action];
        return (
          <button
            key={place}
            type="button"
            className={styles.place}
            title={facts.key && keyWords(facts.key)}
            aria-current={place === screen ? 'page' : undefined}
            onClick={() => showScreen(place)}
          >
            <Icon size={19} strokeWidth={1.75} aria-hidden="true" />
            {words ?? facts.words}
          </button>
        );
      })}
    </nav>
  );
}
