import { useId, useState } from 'react';
import { outcomes } from '../../../../shared/model/codes';
import {
  outcomePairs,
  type PairAnswer,
  type PairAnswers,
  type PairVerdict,
  pairAnswers,
  pointsFromPairs,
} from '../../../../shared/rules/scores/pairwise';
import { pointFields } from '../../../../shared/rules/scores/priority-points';
import { outcomeNames, outcomeWords } from '../../../../shared/words/codes';
import { inSentence } from '../../../../shared/words/counts';
import { fitWords, pairChoiceWords } from '../../../../shared/words/outcomes/priority-words';
import { type Rule, sources } from '../../../../shared/words/rule-sources';
import { say } from '../../../../shared/words/say';
import { storeField } from '../../../state/plan/dispatch';
import { Button } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { classNames } from '../../../ui/class-names';
import fieldStyles from '../../../ui/fields/field.module.css';
import { HowMade } from '../../../ui/how-made';
import { OutcomeMark } from '../../../ui/outcome-mark';
import marks from '../../../ui/outcome-mark.module.css';
import styles from './pair-questions.module.css';

const rules: readonly Rule[] = [
  [
    say`Points`,
    say`More counts 3, much more counts 5, as much counts 1. An outcome’s weight is the cube root of the product of its three comparisons (with itself: 1), and the three weights together make 100 points. The answers fit together where the consistency ratio is at most 0.1.`,
    sources.pairs,
  ],
];

/** Three questions, two outcomes at a time; the points follow from the answers. */
export function PairQuestions({ onDone }: { readonly onDone: () => void }) {
  const [answers, setAnswers] = useState<readonly (PairAnswer | null)[]>([null, null, null]);
  const [said, setSaid] = useState<string | null>(null);
  const answered = answers.filter((one) => one !== null).length;
  const given = answers.every((answer) => answer !== null) ? (answers as PairAnswers) : null;
  const verdict = given && pointsFromPairs(given);
  const answer = (at: number, to: PairAnswer) =>
    setAnswers(answers.map((before, index) => (index === at ? to : before)));
  const take = async () => {
    if (!verdict) return;
    const words = await storeField({ type: 'plan/edit', changes: pointFields(verdict.points) });
    setSaid(words);
    if (!words) onDone();
  };
  return (
    <>
      <p
        className={cardStyles.note}
      >{say`Which of the two counts more? Three answers make the 100 points.`}</p>
      {outcomePairs.map((pair, index) => (
        <PairQuestion
          key={pair.join()}
          pair={pair}
          answer={answers[index] ?? null}
          onAnswer={(to) => answer(index, to)}
        />
      ))}
      <div className={styles.verdict} role="status">
        {verdict ? (
          <Verdict verdict={verdict} />
        ) : (
          <p className={cardStyles.note}>{say`${answered} of 3 answered.`}</p>
        )}
        {said && <p className={fieldStyles.error}>{said}</p>}
      </div>
      <div className={styles.buttons}>
        <Button onClick={onDone}>{say`Leave it as it was`}</Button>
        <Button look="solid" disabled={!verdict} onClick={() => void take()}>{say`Take these points`}</Button>
      </div>
      <HowMade bare rules={rules} />
    </>
  );
}

function Verdict({ verdict }: { readonly verdict: PairVerdict }) {
  return (
    <>
      <p className={styles.points}>
        {outcomes.map((outcome) => (
          <span key={outcome} className={marks.named}>
            <OutcomeMark outcome={outcome} silent />
            {outcomeNames[outcome]} <strong>{verdict.points[outcome]}</strong>
          </span>
        ))}
      </p>
      <p className={classNames(verdict.fit !== 'fits' && styles.warn)}>{fitWords(verdict)}</p>
    </>
  );
}

interface QuestionProps {
  readonly pair: (typeof outcomePairs)[number];
  readonly answer: PairAnswer | null;
  readonly onAnswer: (answer: PairAnswer) => void;
}

function PairQuestion({ pair: [first, second], answer, onAnswer }: QuestionProps) {
  const name = useId();
  const words = pairChoiceWords(first, second);
  return (
    <fieldset className={styles.pair}>
      <legend>{say`${outcomeWords[first]} or ${inSentence(outcomeWords[second])}?`}</legend>
      <div className={styles.pairChoices}>
        {pairAnswers.map((value, index) => (
          <label key={value} className={styles.pairChoice}>
            <input type="radio" name={name} checked={answer === value} onChange={() => onAnswer(value)} />
            {words[index]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
