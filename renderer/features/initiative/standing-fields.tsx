import { statuses } from '../../../shared/model/codes';
import type { Card } from '../../../shared/rules/cards/card';
import { statusWords } from '../../../shared/words/codes';
import { say } from '../../../shared/words/say';
import { useEditable } from '../../state/plan/plan-hooks';
import { CheckField } from '../../ui/fields/check-field';
import { SelectField } from '../../ui/fields/select-field';
import { DraftField, TextArea } from '../../ui/fields/text-field';
import styles from './initiative-panel.module.css';
import { IntakeFields } from './intake-fields';
import { storeChange } from './store-change';
import { readTags, showTags } from './tags';

/** How it stands, and what speaks for it. */
export function StandingFields({ card }: { readonly card: Card }) {
  const disabled = !useEditable();
  const { id, status, mandatory, contracted, riskOfNotDoing, tags } = card.initiative;
  return (
    <>
      <SelectField
        className={styles.whole}
        label={say`Status`}
        value={status}
        disabled={disabled}
        choices={statuses.map((value) => ({ value, words: statusWords[value] }))}
        commit={(value) => storeChange(id, { status: value })}
      />
      <CheckField
        label={say`Mandatory`}
        checked={mandatory}
        disabled={disabled}
        commit={(value) => storeChange(id, { mandatory: value })}
      />
      <CheckField
        label={say`Contracted`}
        checked={contracted}
        disabled={disabled}
        commit={(value) => storeChange(id, { contracted: value })}
      />
      <IntakeFields initiative={card.initiative} disabled={disabled} />
      <div className={styles.whole}>
        <TextArea
          label={say`Risk of not doing it`}
          value={riskOfNotDoing}
          disabled={disabled}
          commit={(value) => storeChange(id, { riskOfNotDoing: value })}
        />
      </div>
      <DraftField
        className={styles.whole}
        label={say`Tags`}
        hint={say`Parted by commas`}
        value={tags}
        show={showTags}
        read={readTags}
        disabled={disabled}
        commit={(value) => storeChange(id, { tags: value })}
      />
    </>
  );
}
