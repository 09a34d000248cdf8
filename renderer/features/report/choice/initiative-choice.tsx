import { X } from 'lucide-react';
import { mostInitiatives, reportKinds } from '../../../../shared/model/report-kinds';
import { say } from '../../../../shared/words/say';
import { bestMatches } from '../../../state/board/matching';
import { usePlan } from '../../../state/plan/plan-hooks';
import { useView } from '../../../state/window/view-store';
import { Button, IconButton } from '../../../ui/button';
import { PickField } from '../../../ui/fields/pick-field';
import styles from '../report-screen.module.css';
import { chooseInitiatives, useChosenReport } from './chosen-report';

/** So many answers to what is typed are offered. */
const offered = 8;

/** The initiatives that a report is about, found by typing or taken from what is selected on the board. */
export function InitiativeChoice() {
  const { initiative } = usePlan();
  const { report, initiativeIds } = useChosenReport((chosen) => chosen.choice);
  const selection = useView((view) => view.selection);
  const most = mostInitiatives(report);
  if (most === 0) return null;
  const isPair = reportKinds[report].needs === 'pair';
  const chosen = initiativeIds.flatMap((id) => initiative.get(id) ?? []);
  const selected = [...selection].filter((id) => initiative.has(id));
  const find = (typed: string) =>
    bestMatches(initiative.values(), typed, { textOf: ({ title }) => title, most: offered }).map(
      ({ id, title }) => ({ id, words: title }),
    );
  return (
    <div className={styles.group} role="group" aria-label={say`Initiatives`}>
      <ol className={styles.picked}>
        {chosen.map(({ id, title }, index) => (
          <li key={id} className={styles.pickedOne}>
            <span className={styles.pickedTitle} title={title}>
              {isPair ? `${index === 0 ? 'A' : 'B'}: ` : ''}
              {title}
            </span>
            <IconButton
              label={say`Leave out ${title}`}
              onClick={() => chooseInitiatives(initiativeIds.filter((each) => each !== id))}
            >
              <X size={14} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ol>
      {chosen.length < most && (
        <PickField
          label={isPair ? say`Initiative ${chosen.length === 0 ? 'A' : 'B'}` : say`Add an initiative`}
          placeholder={say`Type a part of its title`}
          find={find}
          pick={async (id) => {
            chooseInitiatives([...initiativeIds, id]);
            return null;
          }}
        />
      )}
      {selected.length > 0 && (
        <Button
          className={styles.take}
          onClick={() => chooseInitiatives(selected)}
        >{say`Take the ${selected.length === 1 ? say`one` : Math.min(selected.length, most)} selected on the board`}</Button>
      )}
      {isPair && chosen.length === 2 && (
        <Button
          className={styles.take}
          onClick={() => chooseInitiatives([...initiativeIds].reverse())}
        >{say`Swap A and B`}</Button>
      )}
    </div>
  );
}
