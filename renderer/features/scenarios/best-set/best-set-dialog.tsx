import { useEffect, useRef, useState } from 'react';
import type { BestSet, BestSetReply } from '../../../../shared/rules/optimise/best-set';
import type { BestSetQuestion, HoldKey } from '../../../../shared/rules/optimise/best-set-question';
import { say } from '../../../../shared/words/say';
import { leaveBestSet, useBestSet } from '../../../state/plan/best-set';
import { usePlan } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import styles from './best-set.module.css';
import { NameSet, nameForm } from './name-set';
import { QuestionForm } from './question-form';
import { SetAnswer } from './set-answer';
import { useSearch } from './use-search';

type Asked = NonNullable<ReturnType<typeof useBestSet.getState>['asked']>;

/** Asks what a set of funded initiatives is to have most of and to hold, and shows the best that there is. */
export function BestSetDialog() {
  const { asked } = useBestSet();
  const [shown, setShown] = useState<{ readonly asked: Asked; readonly number: number } | null>(null);
  if (asked && asked !== shown?.asked) setShown({ asked, number: (shown?.number ?? 0) + 1 });
  // As in the other questions: closed, not dropped.
  return shown && <Search key={shown.number} asked={shown.asked} open={asked === shown.asked} />;
}

const allHeld: Readonly<Record<HoldKey, boolean>> = {
  budgets: true,
  teams: true,
  guardrail: true,
  dependencies: true,
  pinned: true,
  funded: true,
  underWay: true,
  asNow: true,
};

function Search({ asked: { scenarioId }, open }: { readonly asked: Asked; readonly open: boolean }) {
  const plan = usePlan();
  const [question, setQuestion] = useState<BestSetQuestion>({ objective: 'npv', holds: allHeld });
  const { stage, seek, cancel } = useSearch(scenarioId);
  const leave = () => {
    cancel();
    leaveBestSet();
  };
  const name = plan.scenario.get(scenarioId)?.name ?? '';
  const isAnswered = stage.name === 'answered';
  return (
    <Dialog
      open={open}
      onClose={leave}
      wide
      title={say`Find the best set`}
      description={
        isAnswered
          ? say`Found for “${name}”, which stays as it is.`
          : say`Which initiatives of “${name}” to fund, so that there is most of what you seek and everything ticked holds. Nothing is changed.`
      }
      actions={
        isAnswered ? (
          <AnswerActions answer={stage.answer} scenarioId={scenarioId} leave={leave} again={cancel} />
        ) : (
          <AskingActions
            isSeeking={stage.name === 'seeking'}
            seek={() => seek(question)}
            leave={leave}
            stop={cancel}
          />
        )
      }
    >
      {isAnswered ? (
        <SetAnswer
          answer={stage.answer}
          question={question}
          seek={(other) => {
            setQuestion(other);
            seek(other);
          }}
        />
      ) : (
        <QuestionForm
          question={question}
          scenarioId={scenarioId}
          disabled={stage.name === 'seeking'}
          change={setQuestion}
        />
      )}
      {stage.name === 'asking' && stage.error !== null && (
        <p className={styles.error} role="alert">
          {stage.error}
        </p>
      )}
    </Dialog>
  );
}

interface AskingProps {
  readonly isSeeking: boolean;
  readonly seek: () => void;
  readonly leave: () => void;
  readonly stop: () => void;
}

function AskingActions({ isSeeking, seek, leave, stop }: AskingProps) {
  const other = useRef<HTMLButtonElement>(null);
  // The button that was pressed can no longer be: the keyboard goes to the one that takes it back.
  useEffect(() => {
    if (isSeeking) other.current?.focus();
  }, [isSeeking]);
  return (
    <>
      <p className={styles.status} role="status">
        {isSeeking && say`Seeking, for 10 seconds at most …`}
      </p>
      <Button ref={other} onClick={isSeeking ? stop : leave}>
        {isSeeking ? say`Stop` : say`Cancel`}
      </Button>
      <Button look="solid" disabled={isSeeking} onClick={seek}>
        {say`Find`}
      </Button>
    </>
  );
}

interface AnswerProps {
  readonly answer: BestSetReply;
  readonly scenarioId: string;
  readonly leave: () => void;
  readonly again: () => void;
}

function AnswerActions({ answer, scenarioId, leave, again }: AnswerProps) {
  const isOther = isOtherSet(answer);
  return (
    <>
      {isOther && <NameSet set={answer} scenarioId={scenarioId} />}
      <Button className={styles.foot} onClick={leave}>{say`Close`}</Button>
      <Button className={styles.foot} onClick={again}>{say`Ask otherwise`}</Button>
      {isOther && (
        <Button className={styles.foot} look="solid" type="submit" form={nameForm}>
          {say`Make a scenario of it`}
        </Button>
      )}
    </>
  );
}

/** A set that is not what is funded already. */
function isOtherSet(answer: BestSetReply): answer is BestSet {
  return answer.kind === 'found' && answer.funded.length + answer.dropped.length > 0;
}
