import type { InitiativeHistory as Found } from '../../../shared/contract/history';
import type { Card } from '../../../shared/rules/cards/card';
import { historyStepWords } from '../../../shared/words/columns/history-words';
import { sentence } from '../../../shared/words/counts';
import { labelWords } from '../../../shared/words/labels';
import { say } from '../../../shared/words/say';
import { restoreTo, useInitiativeHistory } from '../../state/plan/history';
import { useEditable, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { momentWords } from '../../ui/moments';
import styles from './initiative-history.module.css';

/** What was done to it, by whom and when; it can become again what it was. */
export function InitiativeHistory({ card }: { readonly card: Card }) {
  const { id } = card.initiative;
  const { found, showMore } = useInitiativeHistory(id);
  if (!found) return <p className={styles.hint}>{say`Looking back …`}</p>;
  if (found.entries.length === 0) return <p className={styles.hint}>{say`Nothing is known of before.`}</p>;
  return (
    <>
      <ol className={styles.list} aria-label={say`Its history`}>
        {found.entries.map((entry, index) => (
          <Entry key={entry.seq} id={id} entry={entry} isNewest={index === 0} />
        ))}
      </ol>
      {found.more && <Button onClick={showMore}>{say`Show earlier changes`}</Button>}
    </>
  );
}

interface EntryProps {
  readonly id: string;
  readonly entry: Found['entries'][number];
  readonly isNewest: boolean;
}

function Entry({ id, entry, isNewest }: EntryProps) {
  const plan = usePlan();
  const speech = useSpeech();
  const disabled = !useEditable();
  const when = momentWords(entry.at, speech.locale);
  const steps = entry.steps.flatMap((step) => historyStepWords(step, { plan, speech }) ?? []);
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        {when}
        {entry.author && `, ${entry.author}`}
      </p>
      <p>{steps.length > 0 ? [...new Set(steps)].join(' · ') : sentence(labelWords(entry.label, speech))}</p>
      {!isNewest && (
        <Button
          aria-label={say`Make it what it was after the change of ${when}`}
          disabled={disabled}
          onClick={() => void restoreTo(entry, id)}
        >{say`As it was then`}</Button>
      )}
    </li>
  );
}
