import { ListFilter, Plus, X } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import { added, type PartPath, partAt, replaced } from '../../../shared/rules/find/edit-filter';
import { type FilterChip, type FilterGroup, isGroup } from '../../../shared/rules/find/filter';
import { chipWords, filterWords } from '../../../shared/words/columns/filter-words';
import { say } from '../../../shared/words/say';
import { setFilter, useFind } from '../../state/board/find-store';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { coming } from '../../ui/coming';
import { saidOnce } from '../../ui/said-once';
import styles from './chips.module.css';

const ChipDialog = lazy(async () => ({ default: (await import('./chip-dialog')).ChipDialog }));

/** What is being asked: a chip at a place, or a new one at the end of the group there. */
interface Asking {
  readonly path: PartPath;
  readonly chip: FilterChip | null;
  /** The new chip begins a group of its own. */
  readonly grouped?: boolean;
}

/** The filter as chips; each is a button that changes it, and one that takes it away. */
export function Chips() {
  const filter = useFind((find) => find.filter);
  const plan = usePlan();
  const speech = useSpeech();
  const words = filterWords(filter, { plan, speech });
  const [asking, setAsking] = useState<Asking | null>(null);
  const done = (chip: FilterChip) => {
    if (asking) setFilter(answered(filter, asking, chip));
    setAsking(null);
  };
  return (
    <>
      {filter.parts.length > 0 && (
        <span className={styles.part} role="group" aria-label={say`Filter: ${words}`}>
          <Group group={filter} path={[]} ask={setAsking} />
        </span>
      )}
      <Button
        look="quiet"
        className={styles.add}
        id="add-filter"
        onClick={() => setAsking({ path: [], chip: null })}
      >
        <ListFilter size={14} aria-hidden="true" />
        {say`Filter`}
      </Button>
      {filter.parts.length > 0 && (
        <Button
          look="quiet"
          className={styles.add}
          onClick={() => setAsking({ path: [], chip: null, grouped: true })}
        >
          <Plus size={14} aria-hidden="true" />
          {say`Filter group`}
        </Button>
      )}
      {asking && (
        <Suspense fallback={coming}>
          <ChipDialog chip={asking.chip} onDone={done} onClose={() => setAsking(null)} />
        </Suspense>
      )}
    </>
  );
}

function answered(
  filter: FilterGroup,
  { path, chip: before, grouped }: Asking,
  chip: FilterChip,
): FilterGroup {
  if (before) return replaced(filter, path, chip);
  if (!grouped) return added(filter, path, chip);
  return added(filter, path, { of: filter.of === 'all' ? 'any' : 'all', not: false, parts: [chip] });
}

interface GroupProps {
  readonly group: FilterGroup;
  readonly path: PartPath;
  readonly ask: (asking: Asking) => void;
}

function Group({ group, path, ask }: GroupProps) {
  const parts = group.parts.map((part, at) => {
    const here = [...path, at];
    const key = here.join(' ');
    return (
      <span key={key} className={styles.part}>
        {at > 0 && <Joint group={group} path={path} />}
        {isGroup(part) ? (
          <InnerGroup group={part} path={here} ask={ask} />
        ) : (
          <Chip chip={part} path={here} ask={ask} />
        )}
      </span>
    );
  });
  return <>{parts}</>;
}

const heads = { all: [say`all of`, say`not all of`], any: [say`any of`, say`none of`] } as const;

/** A group within: its chips in a frame, before them which of them must be so, and a way to add one more. */
function InnerGroup({ group, path, ask }: GroupProps) {
  const [plain, turned] = heads[group.of];
  const [now, then] = group.not ? [turned, plain] : [plain, turned];
  const turn = () => setFilter(replaced(useFind.getState().filter, path, { ...group, not: !group.not }));
  return (
    <span className={styles.group} role="group" aria-label={say`Filter group: ${now}`}>
      <button
        type="button"
        className={classNames(styles.joint, group.not && styles.turned)}
        aria-label={say`${now}: change to ${then}`}
        title={say`Change to ${then}`}
        onClick={turn}
      >
        {now}
      </button>
      <Group group={group} path={path} ask={ask} />
      <button
        type="button"
        className={styles.remove}
        aria-label={say`Add a filter to the group`}
        {...saidOnce}
        title={say`Add a filter to the group`}
        onClick={() => ask({ path, chip: null })}
      >
        <Plus size={13} aria-hidden="true" />
      </button>
    </span>
  );
}

/** Says how the parts of a group are joined, and turns it over: "and" to "or", "or" to "and". */
function Joint({ group, path }: Omit<GroupProps, 'ask'>) {
  const other = group.of === 'all' ? 'any' : 'all';
  const turn = () => setFilter(replaced(useFind.getState().filter, path, { ...group, of: other }));
  const [now, then] = group.of === 'all' ? [say`and`, say`or`] : [say`or`, say`and`];
  return (
    <button
      type="button"
      className={styles.joint}
      aria-label={say`${now}: change to ${then}`}
      title={say`Change to ${then}`}
      onClick={turn}
    >
      {now}
    </button>
  );
}

interface ChipProps extends Omit<GroupProps, 'group'> {
  readonly chip: FilterChip;
}

function Chip({ chip, path, ask }: ChipProps) {
  const plan = usePlan();
  const speech = useSpeech();
  const words = chipWords(chip, { plan, speech });
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    remove(path);
  };
  return (
    <span className={styles.chip}>
      <button
        type="button"
        className={styles.words}
        aria-label={say`${words}: change`}
        aria-keyshortcuts="Delete"
        title={words}
        onClick={() => ask({ path, chip })}
        onKeyDown={pressed}
      >
        {words}
      </button>
      <button
        type="button"
        className={styles.remove}
        aria-label={say`Remove: ${words}`}
        title={say`Remove`}
        onClick={() => remove(path)}
      >
        <X size={13} aria-hidden="true" />
      </button>
    </span>
  );
}

/** The keyboard goes to the button that adds one, which is always there. */
function remove(path: PartPath): void {
  const { filter } = useFind.getState();
  if (!partAt(filter, path)) return;
  setFilter(replaced(filter, path, null));
  document.getElementById('add-filter')?.focus();
}
