import type { Figures } from '../../shared/rules/cards/figures';
import { freeOfYearWords } from '../../shared/words/cards/free-words';
import { freeRule } from '../../shared/words/people/figure-rules';
import { say } from '../../shared/words/say';
import type { Speech } from '../../shared/words/speech';
import { classNames } from './class-names';
import styles from './free-line.module.css';
import { HowMadeButton } from './how-made-button';

interface Props {
  /** Of the plan as it is, or as it would be while something is in the hand. */
  readonly figures: Figures;
  readonly speech: Speech;
  /** Nothing is said where no budget is set: in an empty screen other things come first. */
  readonly onlyWhereSet?: boolean;
  /** How it is made is said beside it already. */
  readonly isExplained?: boolean;
}

/** What is free of the first year's budgets, small, in the head of a screen. */
export function FreeLine({ figures, speech, onlyWhereSet = false, isExplained = false }: Props) {
  const { free, lanes } = figures;
  const frees = [free, lanes.run.free, lanes.innovate.free];
  if (onlyWhereSet && frees.every((each) => each === null)) return null;
  const isOver = frees.some((each) => each !== null && each < 0);
  const words = freeOfYearWords(figures, speech);
  return (
    <div className={styles.line}>
      <p className={classNames(styles.free, isOver && styles.over)} data-testid="free-of-year" title={words}>
        {words}
      </p>
      {!isExplained && <HowMadeButton about={say`Free of the budgets`} rules={[freeRule]} />}
    </div>
  );
}
