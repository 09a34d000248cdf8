import { Search } from 'lucide-react';
import { useState } from 'react';
import { say } from '../../../shared/words/say';
import { Page } from '../../ui/page';
import { sectionsFor } from './setting-sections';
import styles from './settings.module.css';

/** What holds for the whole plan, and for this computer. Each change is stored as it is made; the plan's can be undone. */
export function SettingsScreen() {
  const [text, setText] = useState('');
  const sections = sectionsFor(text);
  return (
    <Page
      title={say`Settings of the plan`}
      actions={
        <label className={styles.find}>
          <Search size={13} aria-hidden="true" />
          <input
            type="search"
            aria-label={say`Find a setting`}
            placeholder={say`Find a setting`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      }
    >
      {sections.map(({ id, Section }) => (
        <Section key={id} />
      ))}
      <p role="status" className={styles.hint}>
        {text.trim() !== '' &&
          (sections.length === 0 ? say`No setting is called “${text.trim()}”.` : foundWords(sections.length))}
      </p>
    </Page>
  );
}

function foundWords(count: number): string {
  return count === 1 ? say`1 group of settings` : say`${count} groups of settings`;
}
