import { type Density, firstLook, type Look, type Theme } from '../../../shared/contract/look';
import { say } from '../../../shared/words/say';
import { resetKeys, useKeyChoices } from '../../state/actions/key-choices';
import { runWindowAction } from '../../state/actions/window-actions';
import { loadSettings, saveSettings } from '../../state/window/carry-settings';
import { chooseLook, useLook } from '../../state/window/look';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/fields/check-field';
import { type Choice, SelectField } from '../../ui/fields/select-field';
import { Section } from '../../ui/page';
import { LanguageField } from './language-field';
import styles from './settings.module.css';

const themeChoices: readonly Choice<Theme>[] = [
  { value: 'system', words: say`As the system` },
  { value: 'light', words: say`Light` },
  { value: 'dark', words: say`Dark` },
];
const densityChoices: readonly Choice<Density>[] = [
  { value: 'roomy', words: say`Roomy` },
  { value: 'compact', words: say`Compact` },
];

/** Stored at once; it is never refused. */
function choose(change: Partial<Look>): undefined {
  chooseLook(change);
  return undefined;
}

/** What holds on this computer, in every plan. */
export function AppSection() {
  const { theme, contrast, density } = useLook();
  const hasKeys = useKeyChoices(({ chosen }) => Object.keys(chosen).length > 0);
  const isAsFirst =
    theme === firstLook.theme && contrast === firstLook.contrast && density === firstLook.density;
  return (
    <Section
      title={say`This computer`}
      hint={say`For every plan you open here; a plan that is mailed takes none of it along.`}
    >
      <div className={styles.row}>
        <SelectField
          label={say`Theme`}
          value={theme}
          choices={themeChoices}
          commit={(next) => choose({ theme: next })}
        />
        <SelectField
          label={say`Density`}
          hint={say`Compact shows more cards and rows at a time.`}
          value={density}
          choices={densityChoices}
          commit={(next) => choose({ density: next })}
        />
      </div>
      <LanguageField />
      <CheckField
        label={say`More contrast`}
        checked={contrast}
        commit={(next) => choose({ contrast: next })}
      />
      <div className={styles.said}>
        <span className={styles.term}>{say`Size of everything`}</span>
        <Button onClick={() => void runWindowAction('zoom-out')}>{say`Smaller`}</Button>
        <Button onClick={() => void runWindowAction('zoom-reset')}>{say`Actual size`}</Button>
        <Button onClick={() => void runWindowAction('zoom-in')}>{say`Larger`}</Button>
      </div>
      <div className={styles.said}>
        <span className={styles.term}>{say`Keys`}</span>
        <Button onClick={() => void runWindowAction('shortcuts')}>{say`See and change keys…`}</Button>
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => void saveSettings()}>{say`Save these settings in a file …`}</Button>
        <Button onClick={() => void loadSettings()}>{say`Take settings from a file …`}</Button>
        {(!isAsFirst || hasKeys) && (
          <Button
            onClick={() => {
              chooseLook(firstLook);
              resetKeys();
            }}
          >{say`Look and keys as at first`}</Button>
        )}
      </div>
    </Section>
  );
}
