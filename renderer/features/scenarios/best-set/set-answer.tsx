import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { BestSet, BestSetReply, NoSet, SetMember } from '../../../../shared/rules/optimise/best-set';
import type { BestSetQuestion, Objective } from '../../../../shared/rules/optimise/best-set-question';
import { type Held, holdsOf } from '../../../../shared/rules/optimise/holds-of';
import { counted } from '../../../../shared/words/counts';
import {
  bestSetRules,
  bindingWords,
  conflictWords,
  letGoWords,
  missingWords,
  objectiveWords,
  proofWords,
  worthWords,
} from '../../../../shared/words/outcomes/best-set-words';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { HowMade } from '../../../ui/how-made';
import styles from './best-set.module.css';

interface Props {
  readonly answer: BestSetReply;
  readonly question: BestSetQuestion;
  readonly seek: (question: BestSetQuestion) => void;
}

/** What was found, or why there is nothing to find. */
export function SetAnswer({ answer, question, seek }: Props) {
  switch (answer.kind) {
    case 'found':
      return <Found set={answer} objective={question.objective} />;
    case 'impossible':
      return <Conflict answer={answer} question={question} seek={seek} />;
    case 'out-of-time':
      return (
        <Headline>{say`No set was found in 10 seconds. Let go of some of what holds, and ask again.`}</Headline>
      );
  }
}

/** Read first: the keyboard goes there, for what it was on is gone. */
function Headline({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // At once: the dialog would take the keyboard back to itself.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h3 className={styles.headline} ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
}

function Conflict({ answer, question, seek }: Props & { readonly answer: NoSet }) {
  const speech = useSpeech();
  const heading = useId();
  const without = (key: Held) => ({ ...question, holds: { ...question.holds, [key]: false } });
  return (
    <>
      <Headline>{say`No set holds all of this. These contradict each other:`}</Headline>
      <ul className={styles.lines}>
        {conflictWords(answer.conflict, speech).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {answer.isLeast && (
        <div role="group" aria-labelledby={heading}>
          <p className={styles.quiet} id={heading}>
            {say`Without any one of them they do not contradict each other. Change one in the plan, or let go of it and seek again:`}
          </p>
          <div className={styles.letGo}>
            {holdsOf(answer.conflict, question.holds).map((key) => (
              <Button key={key} onClick={() => seek(without(key))}>
                {letGoWords[key]}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

interface FoundProps {
  readonly set: BestSet;
  readonly objective: Objective;
}

function Found({ set, objective }: FoundProps) {
  const speech = useSpeech();
  const { before, after, funded, dropped, bindings, missing } = set;
  const amount = (sum: number) => worthWords(objective, sum, speech);
  const isSame = funded.length + dropped.length === 0;
  return (
    <>
      <Headline>
        {isSame
          ? say`${objectiveWords[objective]}: ${amount(after)}. What is funded now is the best set.`
          : say`${objectiveWords[objective]}: ${amount(after)} instead of ${amount(before)}`}
      </Headline>
      <p className={styles.quiet}>{proofWords(objective, set, speech)}</p>
      <div className={styles.beside}>
        <Members title={say`Newly funded`} members={funded} amount={amount} />
        <Members title={say`No longer funded`} members={dropped} amount={amount} />
      </div>
      <Lines title={say`What keeps out more`} lines={bindingWords(bindings, speech)} />
      <Lines title={say`Has to be done, and cannot be chosen`} lines={missingWords(missing)} />
      <Others set={set} />
      <HowMade rules={bestSetRules} about={say`The best set`} />
    </>
  );
}

function Others({ set: { kept, unknown, worthless } }: { readonly set: BestSet }) {
  const parts = [
    say`Unchanged: ${counted(kept, 'initiative')}.`,
    ...(unknown > 0 ? [say`Of ${unknown} not chosen nothing is known that counts here.`] : []),
    ...(worthless > 0 ? [say`${worthless} not chosen would take away from the sum.`] : []),
  ];
  return <p className={styles.quiet}>{parts.join(' ')}</p>;
}

interface MembersProps {
  readonly title: string;
  readonly members: readonly SetMember[];
  readonly amount: (worth: number) => string;
}

function Members({ title, members, amount }: MembersProps) {
  const id = useId();
  if (members.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h4 className={styles.heading} id={id}>{`${title} (${members.length})`}</h4>
      <ul className={styles.members}>
        {members.map(({ id: key, title: name, worth }) => (
          <li key={key}>
            <span>{name}</span>
            <span className={styles.worth}>{worth === null ? say`not known` : amount(worth)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h4 className={styles.heading} id={id}>
        {title}
      </h4>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
