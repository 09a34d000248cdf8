import type { Parameters } from '../rules/decision';
import { percent } from './money';
import { say } from './say';
import type { Speech } from './speech';

/** A share from 0 to 1 in percent; one that is not quite nothing or not quite all is never written as 0 or 100 %. */
export function shareWords(share: number, speech: Speech): string {
  if (share > 0 && share < 0.005) return say`under ${percent(0.01, speech)}`;
  if (share < 1 && share >= 0.995) return say`over ${percent(0.99, speech)}`;
  return percent(share, speech);
}

/** A share beside bounds it is compared with: with as many digits as it takes to show on which side of them it lies. */
export function shareBeside(share: number, bounds: readonly number[], speech: Speech): string {
  for (let digits = 0; digits <= 4; digits++) {
    const shown = Number((share * 100).toFixed(digits));
    const hidden = bounds.some(
      (bound) => Math.abs(share - bound) > 1e-12 && shown === Math.round(bound * 100),
    );
    if (hidden) continue;
    if (digits === 0) return shareWords(share, speech);
    const format = new Intl.NumberFormat(speech.locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return percent(share, speech).replace(/\d+/, format.format(share * 100));
  }
  return say`about ${percent(share, speech)}`;
}

/** A share told beside its guardrail (`share`, `min`, `max`), never rounded onto an end that it crosses. */
export function besideGuardrail({ share, min, max }: Parameters, speech: Speech): string {
  return shareBeside(Number(share), [Number(min) / 100, Number(max) / 100], speech);
}
