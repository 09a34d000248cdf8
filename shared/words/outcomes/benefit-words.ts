import type { DoubleSaving } from '../../rules/services/double-saving';
import { compactMoney } from '../money';
import { say } from '../say';
import type { Speech } from '../speech';

/** Beside benefits where the same saving may stand in run cost as well. */
export function doubleSavingWords(saving: DoubleSaving, speech: Speech): string {
  const claimed = compactMoney(saving.cashable, speech);
  return say`This saving may be counted twice: ${claimed} a year is claimed as cashable, and ${savedWords(saving, speech)} as well. Net present value adds both; keep the one that is meant, or both if they are different money.`;
}

function savedWords({ atServices, ownRun }: DoubleSaving, speech: Speech): string {
  const [services, lines] = [atServices, ownRun].map((amount) => compactMoney(amount, speech));
  if (ownRun === 0) return say`${services} a year is saved at services`;
  if (atServices === 0) return say`run lines below zero save ${lines} a year`;
  return say`${services} a year is saved at services and ${lines} by run lines below zero`;
}
