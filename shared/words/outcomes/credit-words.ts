import type { BenefitKind } from '../../model/codes';
import type { Money } from '../../model/money';
import type { KindCredit } from '../../rules/outcomes/credits';
import { benefitShortWords } from '../codes';
import { bareMoney } from '../money';
import { say } from '../say';
import type { Speech } from '../speech';

type Likely = readonly (readonly [BenefitKind, Money])[];

/** "credited: margin 0.60M": from what it enables; empty for nothing. */
export function receivedWords(likely: Likely, speech: Speech): string {
  return likely.length ? say`credited: ${kindsWords(likely, speech)}` : '';
}

/** "of it to enablers: margin 0.60M"; empty for nothing. */
export function givenWords(likely: Likely, speech: Speech): string {
  return likely.length ? say`of it to enablers: ${kindsWords(likely, speech)}` : '';
}

function kindsWords(likely: Likely, speech: Speech): string {
  return likely.map(([kind, sum]) => `${benefitShortWords[kind]} ${bareMoney(sum, speech)}`).join(', ');
}

/** So many enablers are named. */
const named = 4;

/**
 * "Of it, likely 0.60M a year is credited to enablers: API 0.60M, which is not funded." Empty for nothing. The sums of a
 * kind have it once, with what is enabled.
 */
export function kindCreditWords(credits: readonly KindCredit[], speech: Speech): string {
  if (credits.length === 0) return '';
  const sum = credits.reduce((all, { likely }) => all + likely, 0);
  const parts = credits.slice(0, named).map(({ enabler, likely, enablerCounts }) => {
    const lacking = enablerCounts ? '' : say`, not funded`;
    return `${enabler} (${bareMoney(likely, speech)}${lacking})`;
  });
  const more = credits.length > named ? say` and ${credits.length - named} more` : '';
  return say`Of it, likely ${bareMoney(sum, speech)} a year is credited to enablers, and counted here once: ${parts.join(', ')}${more}`;
}

/** What a credit is, where benefits are told. */
export const creditRule = say`The part of the likely benefits that counts for what enables an initiative, by the shares of its dependencies. It is told beside the benefits and is in no score and no sum a second time.`;
