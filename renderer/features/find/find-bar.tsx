import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { foundWords } from '../../../shared/words/cards/find-words';
import { say } from '../../../shared/words/say';
import { clearFind, findText, prepareFind, useAnswer, useFind } from '../../state/board/find-store';
import { useCards, useSpeech } from '../../state/plan/plan-hooks';
import { announce } from '../../state/window/announcer';
import { Button } from '../../ui/button';
import { turn } from '../../ui/turn';
import { Chips } from './chips';
import styles from './find-bar.module.css';
import { ViewsMenu } from './views-menu';

/** Looks for initiatives; the same on every screen that shows them. `children`: how that screen is looked at. */
export function FindBar({ children }: { readonly children?: ReactNode }) {
  return (
    <div role="search" className={styles.bar} aria-label={say`Find initiatives`}>
      <TextField />
      <Chips />
      <Result />
      <div className={styles.end}>
        {children}
        <ViewsMenu />
      </div>
    </div>
  );
}

function TextField() {
  const text = useFind((find) => find.text);
  return (
    <label className={styles.field}>
      <Search size={13} aria-hidden="true" />
      <input
        type="search"
        id="find-text"
        aria-label={say`Find initiatives`}
        aria-keyshortcuts="/"
        placeholder={say`Find: words, “a phrase”, -not`}
        title={say`Words in any text of an initiative; “words in quotes” as they stand; -word keeps out what has it`}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onFocus={() => void prepareFind()}
        onChange={(event) => findText(event.target.value)}
        onKeyDown={pressed}
      />
    </label>
  );
}

function pressed(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.nativeEvent.isComposing) return;
  if (!['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
  event.preventDefault();
  const field = event.currentTarget;
  const leave = () => {
    // Somebody may have gone elsewhere meanwhile.
    if (document.activeElement !== field) return;
    if (!toResults() && event.key === 'Escape') field.blur();
  };
  // Lists that still show what was found before a letter have their turn first: the keyboard is not put on what goes.
  if (document.querySelector('#main :is([role="grid"], [role="treegrid"])[aria-busy="true"]'))
    void turn(() => false).then(leave);
  else leave();
}

/** The keyboard goes to the first of what is found, or where it was among it. */
function toResults(): boolean {
  const grids = document.querySelectorAll('#main :is([role="grid"], [role="treegrid"])');
  const stops = [...grids].map((grid) => grid.querySelector<HTMLElement>('[role="row"][tabindex="0"]'));
  const stop = stops.find((element) => element !== null);
  stop?.focus();
  return stop !== undefined;
}

/** How long the hand rests before a screen reader is told, in milliseconds. */
const rest = 600;

function Result() {
  const { ids, near } = useAnswer();
  const all = useCards().byId.size;
  const speech = useSpeech();
  const words = ids && foundWords({ count: ids.size, all, near }, speech);
  useEffect(() => {
    if (words === null) return;
    const timer = setTimeout(() => announce(words), rest);
    return () => clearTimeout(timer);
  }, [words]);
  if (words === null) return null;
  return (
    <>
      <span className={styles.count} data-testid="find-count">
        {words}
      </span>
      <Button look="quiet" className={styles.clear} onClick={clear}>{say`Clear all`}</Button>
    </>
  );
}

function clear(): void {
  clearFind();
  document.getElementById('find-text')?.focus();
}
