import type { Drift } from '../../../shared/rules/budgets/drift';
import type { Work } from '../../../shared/rules/cards/card';
import {
  budgetGapWords,
  gateAloneWords,
  noServicesWords,
  roomWords,
  runWords,
  squeezedWords,
} from '../../../shared/words/money/drift-words';
import { say } from '../../../shared/words/say';
import { useSpeech } from '../../state/plan/plan-hooks';
import { type Screen, showScreen } from '../../state/window/view-store';
import styles from './money.module.css';

interface Props {
  readonly drift: Drift;
  /** Paid up to a gate alone. */
  readonly cards: readonly Work[];
}

/** What the chart comes to, in sentences, and what its figures lack. */
export function DriftHeadline({ drift, cards }: Props) {
  const speech = useSpeech();
  const room = roomWords(drift, speech);
  const run = runWords(drift, speech);
  const gateAlone = gateAloneWords(cards);
  const squeezed = squeezedWords(drift, speech);
  return (
    <div className={styles.words}>
      <h2 className={styles.headline}>{room ?? run}</h2>
      {squeezed && <p className={styles.squeezed}>{squeezed}</p>}
      {room && <p>{run}</p>}
      {gateAlone && <p>{gateAlone}</p>}
      <Missing words={noServicesWords(drift)} action={say`Enter services`} screen="services" />
      <Missing words={budgetGapWords(drift, speech)} action={say`Set budgets`} screen="settings" />
    </div>
  );
}

interface MissingProps {
  readonly words: string | null;
  readonly action: string;
  readonly screen: Screen;
}

/** What the figures lack, and where it is entered. */
function Missing({ words, action, screen }: MissingProps) {
  if (!words) return null;
  return (
    <p>
      {words}{' '}
      <button type="button" className={styles.link} onClick={() => showScreen(screen)}>
        {action}
      </button>
    </p>
  );
}
