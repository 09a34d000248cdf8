import { useLayoutEffect, useRef } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { say } from '../../../shared/words/say';
import { isNewTitle, mayTakeTitle } from '../../state/actions/add-initiative';
import { useEditable } from '../../state/plan/plan-hooks';
import { TextArea, TextField } from '../../ui/fields/text-field';
import styles from './initiative-panel.module.css';
import { storeChange } from './store-change';

/** What it is. A new one waits for its title. */
export function WordsFields({ card }: { readonly card: Card }) {
  const { id, title, description } = card.initiative;
  const disabled = !useEditable();
  const group = useRef<HTMLDivElement>(null);
  const isNew = useRef(isNewTitle(title));
  useLayoutEffect(() => {
    const field = group.current?.querySelector('input');
    if (!field || !isNew.current || !mayTakeTitle()) return;
    field.focus();
    field.select();
  }, []);
  return (
    <div ref={group} className={styles.group}>
      <TextField
        className={styles.whole}
        label={say`Title`}
        value={title}
        disabled={disabled}
        required={say`An initiative needs a title.`}
        commit={(value) => storeChange(id, { title: value })}
      />
      <div className={styles.whole}>
        <TextArea
          label={say`Description`}
          value={description}
          disabled={disabled}
          commit={(value) => storeChange(id, { description: value })}
        />
      </div>
    </div>
  );
}
