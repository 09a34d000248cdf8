import { useState } from 'react';
import { type KeyedAction } from '../../shared/model/key-choices';
import {
  windowActionGroups,
  windowActionGroupWords,
  windowActions,
} from '../../shared/words/cards/window-actions';
import { lowerFirst } from '../../shared/words/counts';
import { say } from '../../shared/words/say';
import { actions } from '../state/actions/actions';
import { resetKeys, useKeyChoices } from '../state/actions/key-choices';
import { keyWords } from '../state/actions/keys';
import { allWindowActions } from '../state/actions/window-actions';
import { closeOverlay, useOverlay } from '../state/window/overlay';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { KeyChange } from './key-change';
import { boardKeys, gridKeys, panelKeys } from './key-lists';
import styles from './key-sheet.module.css';

interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

interface KeyLine {
  readonly words: string;
  readonly keys: readonly string[];
  /** Those whose key it is; none where it cannot be changed. */
  readonly of: readonly KeyedAction[];
}

/** Every key there is, from the lists that do what they say; most can be changed. */
export function KeySheet() {
  const open = useOverlay((overlay) => overlay.open === 'shortcuts');
  const isChanged = useKeyChoices(({ chosen }) => Object.keys(chosen).length > 0);
  const [changes, setChanges] = useState(false);
  const close = () => {
    setChanges(false);
    closeOverlay();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={say`Keys`}
      wide
      actions={
        <>
          {isChanged && <Button onClick={resetKeys}>{say`All as they were at first`}</Button>}
          <Button aria-pressed={changes} onClick={() => setChanges(!changes)}>{say`Change keys`}</Button>
          <Button look="solid" onClick={close}>{say`Close`}</Button>
        </>
      }
    >
      {/* What scrolls must be reached by the keyboard. */}
      <div className={styles.groups} role="group" aria-label={say`All keys`} tabIndex={0}>
        {open && keyGroups().map((group) => <Group key={group.title} group={group} changes={changes} />)}
      </div>
    </Dialog>
  );
}

function Group({ group, changes }: { readonly group: KeyGroup; readonly changes: boolean }) {
  return (
    <section aria-label={group.title} className={styles.group}>
      <h3 className={styles.title}>{group.title}</h3>
      <dl className={styles.list}>
        {group.lines
          .filter(({ keys, of }) => keys.length > 0 || (changes && of.length > 0))
          .map(({ words, keys, of }) => (
            <div key={words} className={styles.line}>
              <dt>{words}</dt>
              <dd>
                {changes && of.length > 0 ? (
                  <KeyChange words={words} of={of} all={keyedActions()} />
                ) : (
                  keys.map((key) => (
                    <kbd key={key} className={styles.key}>
                      {keyWords(key)}
                    </kbd>
                  ))
                )}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function keyGroups(): KeyGroup[] {
  const ofWindow = windowActionGroups.map((group) => ({
    title: windowActionGroupWords[group],
    lines: keyedActions()
      .filter(({ id, ofWindow: isOne }) => isOne && windowGroup(id) === group)
      .map((action) => lineOf(action.words, [action])),
  }));
  const fixed = (lines: typeof boardKeys | typeof gridKeys | typeof panelKeys): KeyLine[] =>
    lines.map(([words, ...keys]) => ({ words, keys, of: [] }));
  return [
    ...ofWindow,
    { title: say`On the board`, lines: fixed(boardKeys) },
    { title: say`On the chosen cards`, lines: cardLines() },
    { title: say`In the grid`, lines: fixed(gridKeys) },
    { title: say`In the panel`, lines: fixed(panelKeys) },
  ].filter(({ lines }) => lines.length > 0);
}

function windowGroup(id: string): string | undefined {
  return (windowActions as Readonly<Record<string, { readonly group: string }>>)[id]?.group;
}

function lineOf(words: string, of: readonly KeyedAction[]): KeyLine {
  const key = of[0]?.key;
  return { words, keys: key === undefined ? [] : [key], of };
}

/** Steps of the keyboard over the board stay what they are. */
const fixedSteps = new Set(['lane-left', 'lane-right']);

/** What has a key or can be given one: of the window, then of the chosen cards. */
function keyedActions(): KeyedAction[] {
  return [
    ...allWindowActions.map(({ id, words, key }) => ({ id, words, key, ofWindow: true })),
    ...actions.map(({ id, key, words, group }) => ({
      id,
      key,
      words: group === 'outcome' ? say`Outcome: ${words}` : group === 'move' ? say`Move to: ${words}` : words,
      ofWindow: false,
      shares: group,
    })),
  ];
}

/** One key that does two things by turns, such as F, is one line. */
function cardLines(): KeyLine[] {
  const lines: { words: string; of: KeyedAction[] }[] = [];
  for (const action of keyedActions().filter(({ ofWindow }) => !ofWindow)) {
    const same = lines.find(({ of }) => of[0]?.key !== undefined && of[0].key === action.key);
    if (!same) lines.push({ words: action.words, of: [action] });
    else {
      same.of.push(action);
      same.words += say`, or ${lowerFirst(action.words)}`;
    }
  }
  return lines.map(({ words, of }) => {
    const isFixed = of.some(({ id }) => fixedSteps.has(id));
    return isFixed ? { ...lineOf(words, of), of: [] } : lineOf(words, of);
  });
}
