import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type ReviewVerdict, reviewVerdicts } from '../../../../shared/model/codes';
import type { Service } from '../../../../shared/model/records/service';
import { serviceRowsOf } from '../../../../shared/rules/services/service-rows';
import { reviewVerdictWords } from '../../../../shared/words/codes';
import { compactMoney } from '../../../../shared/words/money';
import { effectOnServiceWords } from '../../../../shared/words/money/effect-words';
import { yearWords } from '../../../../shared/words/quarters';
import { dayWords } from '../../../../shared/words/report-days';
import { say } from '../../../../shared/words/say';
import { storeField } from '../../../state/plan/dispatch';
import { usePlan, useScenarioId, useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { nextInDialog } from '../../../ui/next-in-dialog';
import { useOneAfterAnother } from '../../../ui/one-after-another';
import { today } from '../today';
import styles from './review.module.css';

interface Props {
  readonly service: Service;
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
}

/** One service with what is known of it, and its three keys; an answer is stored at once and the next one comes. */
export function ReviewStep(props: Props) {
  const { service, onBack, onNext } = props;
  const { error, answer, onKeyDown } = useAnswers(props);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => nextInDialog(first.current), []);
  return (
    // Keys of the whole step: its buttons are what has the keyboard.
    <div className={styles.step} role="group" aria-label={service.name} onKeyDown={onKeyDown}>
      <h3 className={styles.name} aria-live="polite">
        {service.name}
      </h3>
      <Facts service={service} />
      <div className={styles.verdicts}>
        {reviewVerdicts.map((verdict, index) => (
          <Button
            key={verdict}
            {...(index === 0 && { ref: first })}
            className={classNames(styles.verdict, styles[verdict])}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => answer(verdict)}
          >
            <kbd>{index + 1}</kbd>
            {reviewVerdictWords[verdict]}
          </Button>
        ))}
      </div>
      {error && <p role="alert">{error}</p>}
      <div className={styles.steps}>
        <Button look="quiet" disabled={!onBack} onClick={() => onBack?.()}>{say`← Back`}</Button>
        <Button look="quiet" onClick={onNext}>{say`Skip →`}</Button>
      </div>
    </div>
  );
}

/** Answers by key or button, one after the other: a key is for the service that is shown once it has its turn. */
function useAnswers(props: Props) {
  const latest = useRef(props);
  latest.current = props;
  const inOrder = useOneAfterAnother();
  const [error, setError] = useState<string | null>(null);
  const store = async (review: ReviewVerdict) => {
    const refused = await storeField({
      type: 'service/edit',
      ids: [latest.current.service.id],
      changes: { review, reviewedOn: today() },
    });
    // Drawn before the next key has its turn.
    flushSync(() => {
      setError(refused);
      if (refused === null) latest.current.onNext();
    });
    return refused === null;
  };
  const answer = (review: ReviewVerdict) => inOrder(() => store(review));
  const step = (way: 'onNext' | 'onBack') =>
    inOrder(() => {
      flushSync(() => latest.current[way]?.());
      return true;
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const verdict = reviewVerdicts[Number(event.key) - 1];
    if (verdict) answer(verdict);
    else if (event.key === 'ArrowRight') step('onNext');
    else if (event.key === 'ArrowLeft') step('onBack');
    else return;
    event.preventDefault();
  };
  return { error, answer, onKeyDown };
}

/** What the plan knows of it, so that nobody has to look it up. */
function Facts({ service }: { readonly service: Service }) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const row = serviceRowsOf(plan, scenarioId).find((each) => each.service.id === service.id);
  const day = (value: string | null) => (value === null ? '' : dayWords(value, speech));
  const facts = [
    [say`Cost a year`, row?.cost ? compactMoney(row.cost, speech) : say`not said`],
    [say`Unchanged since`, service.unchangedSince === null ? '' : yearWords(service.unchangedSince, speech)],
    [say`Business unit`, service.businessUnit],
    [say`Owner`, service.owner],
    [say`Contract end`, day(service.contractEnd)],
    [say`Sunset`, day(service.sunset)],
    [
      say`What initiatives do`,
      (row?.effects ?? []).map((each) => effectOnServiceWords(each, speech)).join('; '),
    ],
    [
      say`Last review`,
      service.review === null
        ? ''
        : [reviewVerdictWords[service.review], day(service.reviewedOn)].filter(Boolean).join(', '),
    ],
    [say`Description`, service.description],
  ].filter(([, value]) => value);
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
