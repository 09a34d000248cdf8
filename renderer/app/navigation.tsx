import type { WindowActionId } from '../../shared/model/window-action-ids';
import { windowActions } from '../../shared/words/cards/window-actions';
import { say, sayAs } from '../../shared/words/say';
import { useKeyWords } from '../state/actions/key-of-action';
import { type Screen, showScreen, useView } from '../state/window/view-store';
import { windowIcons } from '../state/actions/window-icons';
import styles from './navigation.module.css';

interface Place {
  readonly screen: Screen;
  readonly action: WindowActionId;
  /** Long ones are parted where they may be broken: the column is narrow. */
  readonly words?: string;
}

const places: readonly Place[] = [
  { screen: 'board', action: 'go-board' },
  { screen: 'grid', action: 'go-grid' },
  { screen: 'outcomes', action: 'go-outcomes' },
  { screen: 'roadmap', action: 'go-roadmap' },
  { screen: 'money', action: 'go-money' },
  { screen: 'services', action: 'go-services' },
  { screen: 'people', action: 'go-people' },
  { screen: 'peers', action: 'go-peers' },
  { screen: 'scenarios', action: 'go-scenarios' },
  { screen: 'decisions', action: 'go-decisions', words: sayAs('navigation')`Decisions` },
  { screen: 'report', action: 'go-report' },
  { screen: 'settings', action: 'settings', words: sayAs('navigation')`Settings` },
];

/** What the part of the window is called that a screen fills; those that no place leads to say it in their head alone. */
export function screenName(screen: Screen): string | undefined {
  if (screen === 'overview') return windowActions['go-overview'].words;
  if (screen === 'history') return windowActions['go-history'].words;
  const place = places.find((known) => known.screen === screen);
  return place && windowActions[place.action].words;
}

export function Navigation() {
  return (
    <nav className={styles.navigation} aria-label={say`Screens`} data-region="screens">
      {places.map((place) => (
        <PlaceButton key={place.screen} {...place} />
      ))}
    </nav>
  );
}

function PlaceButton({ screen, action, words = windowActions[action].words }: Place) {
  const isShown = useView((view) => view.screen === screen);
  const keys = useKeyWords(action);
  const Icon = windowIcons[action];
  return (
    <button
      type="button"
      className={styles.place}
      title={keys}
      aria-current={isShown ? 'page' : undefined}
      onClick={() => showScreen(screen)}
    >
      <Icon size={19} strokeWidth={1.75} aria-hidden="true" />
      {words}
    </button>
  );
}
