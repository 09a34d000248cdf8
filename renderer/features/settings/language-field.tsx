import { useEffect, useMemo } from 'react';
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
import { regionChoices } from './region-choices';
import styles from './settings.module.css';

// A language is found by its own name, whatever the others are in.
const languageChoices: readonly Choice<Language | 'system'>[] = [
  { value: 'system', words: say`As the system` },
  { value: 'en', words: 'English' },
  { value: 'de', words: 'Deutsch' },
];

/** The language of the texts, and apart from it how numbers and dates are written: of this computer, not of the plan. */
export function LanguageField() {
  const { language, region, system, changed } = useLanguageChoice();
  useEffect(() => void readLanguageChoice(), []);
  return (
    <>
      <div className={styles.row}>
        <SelectField
          label={say`Language`}
          hint={say`Of everything the app says.`}
          value={language ?? 'system'}
          choices={languageChoices}
          commit={(next) => {
            chooseLanguage({ language: next === 'system' ? null : next });
            return undefined;
          }}
        />
        <SelectField
          label={say`Numbers and dates`}
          hint={say`In any language; what you type is read so too.`}
          value={region ?? 'system'}
          choices={useMemo(() => regionChoices(system), [system])}
          commit={(next) => {
            chooseLanguage({ region: next === 'system' ? null : next });
            return undefined;
          }}
        />
      </div>
      {changed && (
        <div className={styles.said} role="status">
          <span>{say`This holds after a restart. All you did is stored.`}</span>
          <Button onClick={restartApp}>{say`Restart now`}</Button>
        </div>
      )}
    </>
  );
}
