import type { Plan } from '../../../shared/model/plan';
import { canonicalRows } from '../../../shared/rules/import/canonical-rows';
import { memoOfPlan } from '../../../shared/rules/tables/memo';
import { sha256 } from '../backups/file-hash';

/** SHA-256 of all that reports rest on, hexadecimal: the same for the same rows, wherever and however they came to be. */
export const fingerprintOf = memoOfPlan((plan: Plan): string => {
  const hash = sha256();
  for (const row of canonicalRows(plan)) hash.update(row);
  return hash.digest('hex');
});
