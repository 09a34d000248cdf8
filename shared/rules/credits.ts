import { type BenefitKind, benefitKinds } from '../model/codes';
import type { Money } from '../model/money';
import type { Plan } from '../model/plan';
import { cardsOf } from './cards';
import { type CreditLine, creditOf } from './enabler-credit';
import { memoByFirst } from './memo';

/** Part of the benefits of one initiative that counts for another, which enables it; both as a scenario has them. */
interface CreditedPart {
  readonly enablerId: string;
  readonly enabler: string;
  readonly enabledId: string;
  readonly enabled: string;
  /** In basis points of all benefits of the enabled one. */
  readonly share: number;
  /** A year at full effect. They lie within the benefits of the enabled one: no sum has them a second time. */
  readonly lines: readonly CreditLine[];
  /** Whether the enabler is funded and not stopped: without it the credited benefit hangs in the air. */
  readonly enablerCounts: boolean;
}

/**
 * Who is credited with what of the benefits that a scenario counts, those of its funded initiatives that are not stopped;
 * shares of nothing are left out. The split is that of `creditOf`. A baseline froze none, so it has none.
 */
export function creditsOf(plan: Plan, scenarioId: string): readonly CreditedPart[] {
  const answers = known(plan);
  let credits = answers.get(scenarioId);
  if (!credits) answers.set(scenarioId, (credits = compute(plan, scenarioId)));
  return credits;
}

const known = memoByFirst((_plan: Plan) => new Map<string, readonly CreditedPart[]>());

function compute(plan: Plan, scenarioId: string): CreditedPart[] {
  if (plan.scenario.get(scenarioId)?.kind === 'baseline') return [];
  const { byId } = cardsOf(plan, scenarioId);
  const enabledIds = new Set(
    [...plan.dependency.values()].flatMap(({ kind, toId }) => (kind === 'enables' ? [toId] : [])),
  );
  return [...enabledIds].flatMap((enabledId) => {
    const enabled = byId.get(enabledId);
    if (!enabled?.funded || enabled.stopped) return [];
    return creditOf(plan, enabledId).given.flatMap(({ otherId, share, lines }) => {
      const enabler = byId.get(otherId);
      if (!enabler || share === 0 || lines.length === 0) return [];
      return [
        {
          enablerId: otherId,
          enabler: enabler.initiative.title,
          enabledId,
          enabled: enabled.initiative.title,
          share,
          lines,
          enablerCounts: enabler.funded && !enabler.stopped,
        },
      ];
    });
  });
}

/** What of a kind is credited to one enabler, likely and a year at full effect. */
export interface KindCredit {
  readonly enablerId: string;
  readonly enabler: string;
  readonly likely: Money;
  readonly enablerCounts: boolean;
}

/** What the benefits of one kind owe to enablers, the largest first. */
export function creditsOfKind(credits: readonly CreditedPart[], kind: BenefitKind): KindCredit[] {
  const sums = new Map<string, KindCredit>();
  for (const { enablerId, enabler, enablerCounts, lines } of credits)
    for (const line of lines) {
      if (line.kind !== kind) continue;
      const likely = (sums.get(enablerId)?.likely ?? 0) + line.likely;
      sums.set(enablerId, { enablerId, enabler, enablerCounts, likely });
    }
  return [...sums.values()].filter(({ likely }) => likely !== 0).sort((a, b) => b.likely - a.likely);
}

/** The likely sums of credit lines by kind, in the order of the kinds; what comes to nothing is left out. */
export function likelyOfCredit(
  parts: readonly { readonly lines: readonly CreditLine[] }[],
): readonly (readonly [BenefitKind, Money])[] {
  const sum = (kind: BenefitKind) =>
    parts.reduce(
      (all, { lines }) => lines.reduce((some, line) => some + (line.kind === kind ? line.likely : 0), all),
      0,
    );
  return benefitKinds.map((kind) => [kind, sum(kind)] as const).filter(([, likely]) => likely !== 0);
}
