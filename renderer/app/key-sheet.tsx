import { windowActionGroups, windowActionGroupWords } from '../../shared/words/window-actions';
import { actions } from '../state/actions';
import { keyWords } from '../state/keys';
import { closeOverlay, useOverlay } from '../state/overlay';
import { allWindowActions } from '../state/window-actions';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { boardKeys, gridKeys, panelKeys } from './key-lists';
import styles from './key-sheet.module.css';

interface KeyGroup {
  readonly title: string;
  readonly keys: readonly (readonly [words: string, ...keys: string[]])[];
}

/** Every key there is, from the lists that do what they say. */
export function KeySheet() {
  const open = useOverlay((overlay) => overlay.open === 'shortcuts');
  return (
    <Dialog
      open={open}
      onClose={closeOverlay}
      title="Keys"
      wide
      actions={
        <Button look="solid" onClick={closeOverlay}>
          Close
        </Button>
      }
    >
      <div className={styles.groups}>
        {open && keyGroups().map((group) => <Group key={group.title} {...group} />)}
      </div>
    </Dialog>
  );
}

function Group({ title, keys }: KeyGroup) {
  return (
    <section aria-label={title} className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {keys.map(([words, ...pressed]) => (
          <div key={words} className={styles.line}>
            <dt>{words}</dt>
            <dd>
              {pressed.map((key) => (
                <kbd key={key} className={styles.key}>
                  {keyWords(key)}
                </kbd>
              ))}
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
    keys: allWindowActions.flatMap(({ group: own, words, key }) =>
      own === group && key ? [[words, key] as const] : [],
    ),
  }));
  const ofCards = { title: 'On the chosen cards', keys: cardKeys() };
  return [
    ...ofWindow,
    { title: 'On the board', keys: boardKeys },
    ofCards,
    { title: 'In the grid', keys: gridKeys },
    { title: 'In the panel', keys: panelKeys },
  ].filter(({ keys }) => keys.length > 0);
}

/** One key that does two things by turns, such as F, is one line. */
function cardKeys(): [string, string][] {
  const byKey = new Map<string, string>();
  for (const { key, words, group } of actions) {
    if (!key) continue;
    const said = group === 'outcome' ? `Outcome: ${words}` : group === 'move' ? `Move to: ${words}` : words;
    const before = byKey.get(key);
    byKey.set(key, before ? `${before}, or ${said[0]?.toLowerCase()}${said.slice(1)}` : said);
  }
  return [...byKey].map(([key, words]) => [words, key]);
}
