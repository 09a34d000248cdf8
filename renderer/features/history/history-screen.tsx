import { useState } from 'react';
import type { HistoryLine } from '../../../shared/contract/history';
import { counted, sentence } from '../../../shared/words/counts';
import { labelWords } from '../../../shared/words/labels';
import { dayWords } from '../../../shared/words/report-days';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { restoreTo, useHistory } from '../../state/plan/history';
import { useSpeech, useWritable } from '../../state/plan/plan-hooks';
import { showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { dayOfMoment, timeWords } from '../../ui/moments';
import { EmptyState, Page, Section } from '../../ui/page';
import styles from './history.module.css';

/** What was done to the plan, by whom and when; the plan can go back to any of it. */
export function HistoryScreen() {
  const { found, showMore, showMost } = useHistory();
  const [text, setText] = useState('');
  const speech = useSpeech();
  const entries = found?.entries ?? [];
  const shown = entries.filter((line) => isFound(line, text, speech));
  return (
    <Page
      title={say`History`}
      actions={entries.length > 0 && <FindChange text={text} find={setText} onBegin={showMost} />}
    >
      <p role="status" className={styles.found}>
        {text.trim() !== '' && say`${shown.length} of the ${counted(entries.length, 'newest change')}`}
      </p>
      {found && entries.length === 0 && (
        <EmptyState
          title={say`Nothing was done yet`}
          hint={say`Each change of the plan is kept here, and can be gone back to.`}
        >
          <Button look="solid" onClick={() => showScreen('board')}>{say`Go to the board`}</Button>
        </EmptyState>
      )}
      {daysOf(shown).map(([day, lines]) => (
        <Day key={day} day={day} lines={lines} newest={entries.find(({ isUndone }) => !isUndone)?.seq} />
      ))}
      {found?.more && <Button onClick={showMore}>{say`Show earlier changes`}</Button>}
    </Page>
  );
}

interface FindProps {
  readonly text: string;
  readonly find: (text: string) => void;
  readonly onBegin: () => void;
}

function FindChange({ text, find, onBegin }: FindProps) {
  return (
    <input
      type="search"
      className={styles.find}
      aria-label={say`Find a change`}
      placeholder={say`Find a change: what, who, day`}
      value={text}
      onFocus={onBegin}
      onChange={(event) => find(event.target.value)}
    />
  );
}

/** Whether all words that are looked for stand in what was done, by whom, and on which day. */
function isFound(line: HistoryLine, text: string, speech: Speech): boolean {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const { label, author, at } = line;
  const words = `${labelWords(label, speech)} ${author} ${dayWords(dayOfMoment(at), speech)}`.toLowerCase();
  return wanted.every((word) => words.includes(word));
}

/** The lines by the day on which they were done, the newest first. */
function daysOf(lines: readonly HistoryLine[]): (readonly [string, readonly HistoryLine[]])[] {
  const days = new Map<string, HistoryLine[]>();
  for (const line of lines) {
    const day = dayOfMoment(line.at);
    const known = days.get(day);
    if (known) known.push(line);
    else days.set(day, [line]);
  }
  return [...days];
}

interface DayProps {
  readonly day: string;
  readonly lines: readonly HistoryLine[];
  /** The step that the plan is at. */
  readonly newest: number | undefined;
}

function Day({ day, lines, newest }: DayProps) {
  const speech = useSpeech();
  const writable = useWritable();
  return (
    <Section title={dayWords(day, speech)} wide>
      <ol className={styles.list} aria-label={dayWords(day, speech)}>
        {lines.map((line) => {
          const words = sentence(labelWords(line.label, speech));
          return (
            <li key={line.seq} className={line.isUndone ? styles.undone : undefined}>
              <span className={styles.time}>{timeWords(line.at, speech.locale)}</span>
              <span className={styles.what}>
                {words}
                {line.isUndone && <span className={styles.note}>{say` taken back`}</span>}
                {line.seq === newest && <span className={styles.note}>{say` the plan is here`}</span>}
              </span>
              <span className={styles.who}>{line.author || '–'}</span>
              <Button
                look="quiet"
                aria-label={say`Return to after: ${words}, ${timeWords(line.at, speech.locale)}`}
                disabled={!writable || line.isUndone || line.seq === newest}
                // Not asked first: it is one step, and its notice takes it back.
                onClick={() => void restoreTo(line, null)}
              >{say`Return to here`}</Button>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
