import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { Verdict } from '../../../shared/model/codes';
import { say } from '../../../shared/words/say';
import { endDeciding } from '../../state/plan/deciding';
import { storeField } from '../../state/plan/dispatch';
import { currentPlan } from '../../state/plan/plan-store';
import { Button } from '../../ui/button';
import { Field } from '../../ui/fields/field';
import field from '../../ui/fields/field.module.css';
import { readDay } from '../../ui/fields/read-day';
import { InitiativeField, ReviewField, VerdictField } from './decision-fields';
import styles from './decisions.module.css';

interface Answers {
  readonly title: string;
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly wouldChange: string;
  readonly reviewBy: string;
  /** The field of that day holds a part of one alone. */
  readonly noDay: boolean;
}

interface Props {
  readonly initiativeId: string;
  /** The line of the log that is changed; null where a new one is written. */
  readonly entryId: string | null;
}

/** What was decided, why, and what would change it. Nothing is stored before all of it can be. */
export function DecisionForm({ initiativeId, entryId }: Props) {
  const form = useDecision(initiativeId, entryId);
  const { answers, answer, said } = form;
  return (
    <form
      className={styles.form}
      // What is wrong is said beside its field in our own words.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.store();
      }}
    >
      <InitiativeField title={answers.title} error={said.title} onTitle={(title) => answer({ title })} />
      <VerdictField
        verdict={answers.verdict}
        error={said.verdict}
        onVerdict={(verdict) => answer({ verdict })}
      />
      <Field label={say`Reason`} error={said.reason}>
        {(control) => (
          <textarea
            {...control}
            className={field.input}
            rows={2}
            value={answers.reason}
            onChange={(event) => answer({ reason: event.target.value })}
          />
        )}
      </Field>
      <Field label={say`What would change it`} hint={say`What would have to be different for another answer`}>
        {(control) => (
          <input
            {...control}
            className={field.input}
            autoComplete="off"
            value={answers.wouldChange}
            onChange={(event) => answer({ wouldChange: event.target.value })}
          />
        )}
      </Field>
      <ReviewField
        day={answers.reviewBy}
        error={said.reviewBy}
        onDay={(reviewBy, noDay) => answer({ reviewBy, noDay })}
      />
      <div className={styles.buttons}>
        <Button onClick={endDeciding}>{say`Cancel`}</Button>
        <Button type="submit" look="solid">
          {entryId === null ? say`Write it down` : say`Change it`}
        </Button>
      </div>
    </form>
  );
}

function useDecision(initiativeId: string, entryId: string | null) {
  // As it stood when the form was opened: what is typed is not taken away by what happens meanwhile.
  const [before] = useState(() => (entryId === null ? null : currentPlan().decisionEntry.get(entryId)));
  const [answers, setAnswers] = useState<Answers>({
    title: currentPlan().initiative.get(initiativeId)?.title ?? '',
    verdict: before?.verdict ?? null,
    reason: before?.reason ?? '',
    wouldChange: before?.wouldChange ?? '',
    reviewBy: before?.reviewBy ?? '',
    noDay: false,
  });
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const found = findInitiative(answers.title, initiativeId);
  const day = readDay(answers.reviewBy, answers.noDay);
  const wrong = {
    title: found ? null : say`Choose an initiative of the plan.`,
    verdict: answers.verdict ? null : say`Choose yes, no, later or stop.`,
    reason: answers.reason.trim() ? null : say`Say why, in a few words.`,
    reviewBy: day.ok ? refused : day.words,
  };
  const store = async () => {
    setTried(true);
    if (!found || !answers.verdict || wrong.reason || !day.ok) return;
    const words = await storeField({
      type: 'decision/set',
      entry: {
        id: before?.id ?? uuidv7(),
        initiativeId: found,
        at: before?.at ?? new Date().toISOString(),
        verdict: answers.verdict,
        reason: answers.reason.trim(),
        wouldChange: answers.wouldChange.trim(),
        reviewBy: day.value,
      },
    });
    setRefused(words);
    if (!words) endDeciding();
  };
  const none = { title: null, verdict: null, reason: null, reviewBy: null };
  return {
    answers,
    answer: (changes: Partial<Answers>) => setAnswers((held) => ({ ...held, ...changes })),
    said: tried ? wrong : none,
    store,
  };
}

/** The initiative of a typed title; of several with one title, the one the form was opened for. */
function findInitiative(title: string, openedFor: string): string | null {
  const wanted = title.trim().toLowerCase();
  const { initiative } = currentPlan();
  if (initiative.get(openedFor)?.title.toLowerCase() === wanted) return openedFor;
  for (const row of initiative.values()) if (row.title.toLowerCase() === wanted) return row.id;
  return null;
}
