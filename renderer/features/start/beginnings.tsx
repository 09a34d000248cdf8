import { FilePlus2, FolderOpen, Import, LayoutDashboard, type LucideIcon, Sheet } from 'lucide-react';
import { say } from '../../../shared/words/say';
import {
  getTemplate,
  importIntoNewPlan,
  newPlan,
  openPlan,
  openSample,
  useRecentPlans,
} from '../../state/window/start';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import styles from './start.module.css';

interface Beginning {
  readonly words: string;
  readonly hint: string;
  readonly Icon: LucideIcon;
  readonly run: () => Promise<void>;
}

const beginnings: readonly Beginning[] = [
  {
    words: say`Sample portfolio`,
    hint: say`A made-up retailer with 60 initiatives, money, people and scenarios. Nothing in it can go wrong.`,
    Icon: LayoutDashboard,
    run: () => openSample(),
  },
  {
    words: say`Import a backlog`,
    hint: say`A CSV or Excel list of any tool, into a new plan. You see what it does before anything is stored.`,
    Icon: Import,
    run: importIntoNewPlan,
  },
  {
    words: say`New plan …`,
    hint: say`An empty plan in a file of your own, to fill by hand or from a list later.`,
    Icon: FilePlus2,
    run: newPlan,
  },
  {
    words: say`Open …`,
    hint: say`A plan somebody sent you, or one from another place.`,
    Icon: FolderOpen,
    run: openPlan,
  },
  {
    words: say`Get the template`,
    hint: say`An Excel workbook that says what may stand in each column. Fill it in and import it.`,
    Icon: Sheet,
    run: getTemplate,
  },
];

/** The ways to a plan; the first is the one for who looks at the app for the first time. */
export function Beginnings() {
  return (
    <section aria-label={say`Begin`}>
      <h2 className={styles.heading}>{say`Begin`}</h2>
      <ul className={styles.tiles}>
        {beginnings.map(({ words, hint, Icon, run }, index) => (
          <li key={words}>
            <button
              type="button"
              className={classNames(styles.tile, index === 0 && styles.first)}
              onClick={() => void run()}
            >
              <Icon className={styles.icon} size={20} strokeWidth={1.75} aria-hidden="true" />
              <span className={styles.words}>{words}</span>
              <span className={styles.hint}>{hint}</span>
            </button>
            {index === 0 && <SampleAfresh />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Once the sample was looked at, it can be had as it was at first; in its own window undo does that. */
function SampleAfresh() {
  const isThere = useRecentPlans(({ plans }) =>
    plans?.some(({ sample, here, missing }) => sample && !here && !missing),
  );
  if (!isThere) return null;
  return (
    <Button
      look="quiet"
      className={styles.afresh}
      onClick={() => void openSample(true)}
    >{say`As it was at first, without my changes`}</Button>
  );
}
