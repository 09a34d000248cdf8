import { create } from 'zustand';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { notify } from '../../state/window/notices';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { CellLeft } from './edit-cells';
import styles from './left-cells.module.css';

interface Told {
  readonly done: string;
  readonly of: number;
  readonly left: readonly CellLeft[];
}

const useTold = create<{ readonly told: Told | null; readonly open: boolean }>()(() => ({
  told: null,
  open: false,
}));

const close = () => useTold.setState({ open: false });
const shownAtMost = 500;

/** Says which cells did not take their value: the first in the notice, all on request. `done`: "pasted". */
export function tellLeft(left: readonly CellLeft[] | null, of: number, done: string): void {
  const [first] = left ?? [];
  if (!left || !first) return;
  useTold.setState({ told: { done, of, left } });
  notify({
    text: `${countWords(left.length, of, done)}: ${first.title}, ${first.column}: ${first.why}`,
    tone: 'bad',
    key: 'grid-left',
    action: { words: say`See them`, run: () => useTold.setState({ open: true }) },
  });
}

function countWords(count: number, of: number, done: string): string {
  return say`${count.toLocaleString(locale)} of ${of.toLocaleString(locale)} ${of === 1 ? say`cell` : say`cells`} not ${done}`;
}

/** All cells that did not take their value, with the reason for each. */
export function LeftCells() {
  const { told, open } = useTold();
  return (
    <Dialog
      open={open && told !== null}
      onClose={close}
      title={told ? countWords(told.left.length, told.of, told.done) : ''}
      description={say`All others are stored.`}
      wide
      actions={<Button look="solid" onClick={close}>{say`Close`}</Button>}
    >
      <ul className={styles.list}>
        {told?.left.slice(0, shownAtMost).map(({ title, column, why }, index) => (
          <li key={`${index} ${title}`}>
            <strong>{title}</strong>, {column}: {why}
          </li>
        ))}
      </ul>
      {told && told.left.length > shownAtMost && <p>{say`And ${told.left.length - shownAtMost} more.`}</p>}
    </Dialog>
  );
}
