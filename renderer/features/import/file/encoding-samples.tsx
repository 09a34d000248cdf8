import { useId } from 'react';
import type { EncodingCandidate } from '../../../../shared/backlog/file/encoding-candidates';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import step from '../step.module.css';
import styles from './encoding-samples.module.css';
import { encodingWords } from './form-words';

interface Props {
  readonly candidates: readonly EncodingCandidate[];
  /** The label of the one the file is read in. */
  readonly used: string;
  readonly onPick: (label: string) => void;
}

/** The same words of the file in each encoding they may be in: the eye sees which is right. */
export function EncodingSamples({ candidates, used, onPick }: Props) {
  const name = useId();
  const first = candidates[0];
  if (!first || candidates.length < 2) return null;
  return (
    <fieldset className={styles.samples}>
      <legend className={step.term}>
        {say`How line ${first.line.toLocaleString(locale)} reads in each encoding; choose the one that reads right`}
      </legend>
      {candidates.map(({ label, sample }) => (
        <label key={label}>
          <input type="radio" name={name} checked={label === used} onChange={() => onPick(label)} />
          <span className={styles.sample}>{sample}</span>{' '}
          <span className={step.fine}>{encodingWords(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
