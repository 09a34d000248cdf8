import type { Money } from '../../model/money';
import { compactMoney } from '../money';
import { say } from '../say';
import type { Speech } from '../speech';

/** What stopping now would do to the money, in a sentence. */
export function freedWords(freed: Money, speech: Speech): string {
  if (freed === 0) return say`Stopping it now frees nothing: what is left is its exit cost.`;
  if (freed < 0) return say`Stopping it now costs ${compactMoney(-freed, speech)} more than going on.`;
  return say`Stopping it now frees ${compactMoney(freed, speech)}.`;
}
