import type { Coded } from '../decision';
import { type BestSetQuestion, type HoldKey, holdKeys } from './best-set-question';

/** What can be in a conflict: that limits may stay as they are is no limit. */
export type Held = Exclude<HoldKey, 'asNow'>;

const byCode: Readonly<Record<string, Held>> = {
  budget: 'budgets',
  team: 'teams',
  'guardrail-min': 'guardrail',
  'guardrail-max': 'guardrail',
  excludes: 'dependencies',
  needs: 'dependencies',
  'needs-out': 'dependencies',
  'needs-stopped': 'dependencies',
  'needs-part': 'dependencies',
  'needs-later': 'dependencies',
  pinned: 'pinned',
  'pinned-new': 'pinned',
  kept: 'funded',
  'under-way': 'underWay',
};

/**
 * What was asked to hold that a conflict comes from, each once, in the order in which it is asked. Any one of them can be let go
 * of, and a least conflict is gone; another may stand behind it. What has to be done and is funded stays for both reasons.
 */
export function holdsOf(conflict: readonly Coded[], holds: BestSetQuestion['holds']): Held[] {
  const found = new Set(
    conflict.flatMap(({ code }) => (code === 'pinned' && holds.funded ? [] : (byCode[code] ?? []))),
  );
  return holdKeys.filter((key): key is Held => key !== 'asNow' && found.has(key));
}
