import type { KindBenefits } from '../../rules/outcomes/benefits';
import { bareMoney } from '../money';
import { say } from '../say';
import type { Speech } from '../speech';

/** So many who claim a kind are named. */
const named = 6;

/** "Claimed by CMO (0.60M), nobody yet (0.20M) and 2 more": who has said to bring it in, likely and a year. */
export function claimWords(claims: KindBenefits['claims'], speech: Speech): string {
  const parts = claims
    .slice(0, named)
    .map(({ claimant, full }) => `${claimant || say`nobody yet`} (${bareMoney(full.likely, speech)})`);
  const more = claims.length > named ? say` and ${claims.length - named} more` : '';
  return say`Claimed by ${parts.join(', ')}${more}`;
}
