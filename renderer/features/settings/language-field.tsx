import { useEffect } from 'react';
import type { Language } from '../../../shared/model/languages';
import { say } from '../../../shared/words/say';
import {
  chooseLanguage,
  readLanguageChoice,
  restartApp,
  useLanguageChoice,
} from '../../state/window/language-choice';
import { Button } from '../../ui/button';
import { type Choice, SelectField } from '../../ui/fields/select-field';
import styles from './settings.module.css';

// A language is found by its own name, whatever the others are in.
const choices: readonly Choice<Language | 'system'>[] = [
  { value: 'system', words: say`As the system` },
  { value: 'en', words: 'English' },
  { value: 'de', words: 'Deutsch' },
];

/** The language of the texts: of this computer, not of the plan. */
export function LanguageField() {
  const { chosen, changed } = useLanguageChoice();
  useEffect(() => void readLanguageChoice(), []);
  return (
    <>
      <div className={styles.half}>
        <SelectField
          label={say`Language`}
          value={chosen ?? 'system'}
          choices={choices}
          commit={(next) => {
            chooseLanguage(next === 'system' ? null : next);
            return undefined;
          }}
        />
      </div>
      {changed && (
        <div className={styles.said} role="status">
          <span>{say`The language holds after a restart. All you did is stored.`}</span>
          <Button onClick={restartApp}>{say`Restart now`}</Button>
        </div>
      )}
    </>
  );
}
