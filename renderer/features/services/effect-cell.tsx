import type { EffectRow } from '../../../shared/rules/services/service-rows';
import { effectOnServiceWords, effectStoryWords } from '../../../shared/words/money/effect-words';
import type { Speech } from '../../../shared/words/speech';
import { openPanel } from '../../state/window/view-store';
import { classNames } from '../../ui/class-names';
import styles from './service-table.module.css';

interface Props {
  readonly effects: readonly EffectRow[];
  readonly speech: Speech;
}

/** How high a row with so many effects is, in pixels. */
export function rowHeight({ effects }: { readonly effects: readonly unknown[] }): number {
  return Math.max(33, effects.length * 24 + 9);
}

/** Which initiatives end a service or make it cheaper, and from when; each leads to its card. */
export function EffectCell({ effects, speech }: Props) {
  if (effects.length === 0) return null;
  return (
    <ul className={styles.effects}>
      {effects.map((row) => (
        <li key={row.effect.id}>
          <button
            type="button"
            className={classNames(styles.effect, !row.story.counts && styles.idleEffect)}
            title={effectStoryWords(row, speech)}
            onClick={() => openPanel(row.effect.initiativeId)}
          >
            {effectOnServiceWords(row, speech)}
          </button>
        </li>
      ))}
    </ul>
  );
}
