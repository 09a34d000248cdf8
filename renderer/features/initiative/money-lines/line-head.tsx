import { ChevronRight, Trash2 } from 'lucide-react';
import { say } from '../../../../shared/words/say';
import { IconButton } from '../../../ui/button';
import styles from './money-lines.module.css';

interface Props {
  readonly name: string;
  readonly about: string;
  readonly open: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
  readonly onDelete: () => void;
}

/** A line by its sum and by what else is said of it; opens its fields. */
export function LineHead({ name, about, open, disabled, onToggle, onDelete }: Props) {
  return (
    <div className={styles.lineHead}>
      <button type="button" className={styles.open} aria-expanded={open} onClick={onToggle}>
        <ChevronRight size={14} aria-hidden="true" className={styles.chevron} />
        <span>
          {name}
          <span className={styles.about}>{about}</span>
        </span>
      </button>
      <IconButton label={say`Delete ${name}`} disabled={disabled} onClick={onDelete}>
        <Trash2 size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
