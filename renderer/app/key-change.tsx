import { type KeyboardEvent, useId, useState } from 'react';
import { type KeyedAction, type KeyProblem, keyProblem } from '../../shared/model/key-choices';
import { say } from '../../shared/words/say';
import { chooseKey } from '../state/actions/key-choices';
import { keyOf, keyWords } from '../state/actions/keys';
import styles from './key-sheet.module.css';

interface Props {
  readonly words: string;
  /** Those that do it, by turns. */
  readonly of: readonly KeyedAction[];
  readonly all: readonly KeyedAction[];
}

/** A key that is changed by pressing another one while the keyboard is on it; Delete takes it away. */
export function KeyChange({ words, of, all }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const [action] = of;
  if (!action) return null;
  const take = (key: string) => {
    const found = key === '' ? null : keyProblem(key, action, all);
    setProblem(found && problemWords(found, key));
    if (!found) for (const { id } of of) chooseKey(id, key);
  };
  const pressed = (event: KeyboardEvent) => {
    const key = keyOf(event.nativeEvent);
    // These lead on, and out of the sheet.
    if (['Tab', 'Shift+Tab', 'Escape'].includes(key) || isHalf(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    take(key === 'Delete' || key === 'Backspace' ? '' : key);
  };
  return (
    <>
      <button
        type="button"
        className={styles.change}
        aria-label={say`${words}: ${action.key ? keyWords(action.key) : say`no key`}. Press another key to change it, Delete to take it away.`}
        aria-describedby={problem ? problemId : undefined}
        onKeyDown={pressed}
        onBlur={() => setProblem(null)}
      >
        {action.key ? keyWords(action.key) : '–'}
      </button>
      {problem && (
        <span id={problemId} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </>
  );
}

/** A key that only goes with another. */
function isHalf(key: string): boolean {
  return ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead'].includes(key);
}

function problemWords(problem: KeyProblem, key: string): string {
  switch (problem.code) {
    case 'taken':
      return say`${keyWords(key)} is “${problem.by.words}”. Change that one first.`;
    case 'needs-mod':
      return say`Press it with ${keyWords('Mod')}, or a function key: a letter alone is for cards.`;
    case 'reserved':
      return say`${keyWords(key)} stays what it is.`;
    case 'no-key':
      return say`This key cannot be used.`;
  }
}
