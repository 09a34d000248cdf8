import { Trash2, X } from 'lucide-react';
import type { RecentPlan } from '../../../shared/contract/shell-replies';
import { say } from '../../../shared/words/say';
import { useSpeech } from '../../state/plan/plan-hooks';
import { usePlanStore } from '../../state/plan/plan-store';
import { isUntouched } from '../../state/window/beginning';
import { openRecentPlan, removeRecentPlan, removeSample, useRecentPlans } from '../../state/window/start';
import { IconButton } from '../../ui/button';
import { momentWords } from '../../ui/moments';
import styles from './start.module.css';

/** The plans of before, the last one first. */
export function RecentPlans() {
  const plans = useRecentPlans((recent) => recent.plans);
  const untouched = usePlanStore(isUntouched);
  // The plan that lies under this page is gone on with, not opened.
  const shown = plans?.filter(({ here }) => !(here && untouched));
  return (
    <section aria-label={say`Recent plans`} aria-busy={plans === null}>
      <h2 className={styles.heading}>{say`Recent plans`}</h2>
      {shown?.length === 0 && (
        <p
          className={styles.none}
        >{say`Plans you open are listed here. Each is one file: copy it, mail it, keep it where you like.`}</p>
      )}
      {shown && shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((plan) => (
            <Recent key={plan.id} plan={plan} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Recent({ plan }: { readonly plan: RecentPlan }) {
  const { locale } = useSpeech();
  const { id, name, folder, changedAt, missing, here, sample } = plan;
  const place = folder ?? say`Kept by the app`;
  const when = here
    ? say`Open in this window`
    : changedAt
      ? say`Changed ${momentWords(changedAt, locale)}`
      : '';
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.plan}
        disabled={missing}
        title={folder ?? undefined}
        onClick={() => void openRecentPlan(id)}
      >
        <span className={styles.words}>{name}</span>
        <span className={styles.place}>{place}</span>
        <span className={styles.when}>
          {missing ? say`Not there any more: moved, renamed or deleted` : when}
        </span>
      </button>
      {sample && !here && !missing && (
        <IconButton label={say`Put the sample portfolio into the bin`} onClick={() => void removeSample()}>
          <Trash2 size={15} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label={say`Take ${name} off the list`} onClick={() => void removeRecentPlan(id)}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </li>
  );
}
