import type { DoubleSaving } from '../rules/double-saving';
import { compactMoney } from './money';
import type { Speech } from './speech';

/** Beside benefits where the same saving may stand in run cost as well. */
export function doubleSavingWords({ cashable, run }: DoubleSaving, speech: Speech): string {
  const [claimed, less] = [cashable, run].map((amount) => compactMoney(amount, speech));
  return `This saving may be counted twice: ${claimed} a year is claimed as cashable, and run cost falls by ${less} a year as well. Net present value adds both; keep the one that is meant, or both if they are different money.`;
}
