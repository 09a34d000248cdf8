import { Pencil, Trash2 } from 'lucide-react';
import type { DecisionEntry } from '../../../shared/model/records/decision-entry';
import { decisionLog, latestDecision } from '../../../shared/rules/decisions/decisions';
import { verdictWords } from '../../../shared/words/codes';
import { dayWords } from '../../../shared/words/report-days';
import { say } from '../../../shared/words/say';
import { showCard } from '../../state/board/show-card';
import { changeDecision } from '../../state/plan/deciding';
import { dispatch } from '../../state/plan/dispatch';
import { useEditable, useIsLarge, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { today } from '../../state/plan/today';
import { IconButton } from '../../ui/button';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { useMore } from '../../ui/use-more';
import styles from './decisions.module.css';

const noneYet = say`Each yes, no, later and stop is kept here with its reason, what would change it, and when to look at it again.`;

/** What was decided, the newest first. */
export function DecisionLog() {
  const plan = usePlan();
  const entries = decisionLog(plan.decisionEntry);
  const { shown, waiting, hidden, more } = useMore(entries, !useIsLarge());
  return (
    <Section title={say`Decisions`} wide {...(entries.length === 0 && { hint: noneYet })}>
      {entries.length > 0 && (
        <table className={styles.list} aria-label={say`Decisions`}>
          <thead>
            <tr>
              <th scope="col">{say`Day`}</th>
              <th scope="col">{say`Initiative`}</th>
              <th scope="col">{say`Decision`}</th>
              <th scope="col">{say`Reason`}</th>
              <th scope="col">{say`What would change it`}</th>
              <th scope="col">{say`Review`}</th>
              <th scope="col">
                <span className={styles.hidden}>{say`Change or delete`}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <DecisionLine key={entry.id} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton waiting={waiting} hidden={hidden} more={more} />
    </Section>
  );
}

function DecisionLine({ entry }: { readonly entry: DecisionEntry }) {
  const plan = usePlan();
  const speech = useSpeech();
  const editable = useEditable();
  const title = plan.initiative.get(entry.initiativeId)?.title ?? '';
  const remove = () => dispatch({ type: 'decision/delete', ids: [entry.id] }, { offerUndo: true });
  return (
    <tr>
      <td className={styles.day}>{dayWords(entry.at.slice(0, 10), speech)}</td>
      <td>
        <button type="button" className={styles.link} onClick={() => showCard(entry.initiativeId)}>
          {title}
        </button>
      </td>
      <td className={styles.said}>{verdictWords[entry.verdict]}</td>
      <td>{entry.reason}</td>
      <td>{entry.wouldChange || '–'}</td>
      <td className={styles.day}>
        <Review entry={entry} />
      </td>
      <td className={styles.actions}>
        <IconButton
          label={say`Change the decision on ${title}`}
          disabled={!editable}
          onClick={() => changeDecision(entry)}
        >
          <Pencil size={15} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={say`Delete the decision on ${title}`}
          disabled={!editable}
          onClick={() => void remove()}
        >
          <Trash2 size={15} aria-hidden="true" />
        </IconButton>
      </td>
    </tr>
  );
}

function Review({ entry }: { readonly entry: DecisionEntry }) {
  const plan = usePlan();
  const speech = useSpeech();
  if (entry.reviewBy === null) return '–';
  const open = latestDecision(plan, entry.initiativeId)?.id === entry.id;
  const overdue = open && entry.reviewBy <= today();
  return (
    <span className={overdue ? styles.overdue : undefined}>
      {dayWords(entry.reviewBy, speech)}
      {overdue && say`, due`}
      {!open && say`, done`}
    </span>
  );
}
