import { CircleHelp } from 'lucide-react';
import { useEffect } from 'react';
import { say } from '../../../shared/words/say';
import { useSettings } from '../../state/plan/plan-hooks';
import { usePlanStore } from '../../state/plan/plan-store';
import { isUntouched } from '../../state/window/beginning';
import { openOverlay } from '../../state/window/overlay';
import { leaveStart, readRecentPlans } from '../../state/window/start';
import { Button } from '../../ui/button';
import { AppMark } from './app-mark';
import { Beginnings } from './beginnings';
import { RecentPlans } from './recent-plans';
import styles from './start.module.css';

/** Where to begin: the plans of before, and the ways to a new one. The plan of the window lies under it. */
export function StartScreen() {
  useEffect(() => void readRecentPlans(), []);
  return (
    <div className={styles.start} data-testid="start">
      <div className={styles.page}>
        <header className={styles.header}>
          <AppMark />
          <div className={styles.titles}>
            <h1 className={styles.title}>{say`Bimodal Planner`}</h1>
            <p
              className={styles.hint}
            >{say`Plan the IT portfolio of a year: what keeps the lights on, what drives innovation, and what both cost. All of it stays on this computer, in files of your own that are not encrypted.`}</p>
          </div>
          <Button look="quiet" onClick={() => openOverlay('help')}>
            <CircleHelp size={16} aria-hidden="true" />
            {say`Help`}
          </Button>
          <BackToPlan />
        </header>
        <div className={styles.columns}>
          <Beginnings />
          <RecentPlans />
        </div>
      </div>
    </div>
  );
}

/** A plan that holds nothing yet is gone on with; any other one is gone back to. */
function BackToPlan() {
  const { title } = useSettings();
  const untouched = usePlanStore(isUntouched);
  return (
    <Button
      className={styles.back}
      onClick={() => {
        leaveStart();
        if (untouched) openOverlay('setup');
      }}
    >
      {untouched ? say`Go on with an empty plan` : say`Back to ${title}`}
    </Button>
  );
}
