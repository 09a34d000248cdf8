import { type BenefitKind, benefitKinds } from '../../model/codes';
import type { Money } from '../../model/money';
import { placeInTable } from '../../model/places-in-table';
import type { Plan } from '../../model/plan';
import { cardsOf } from '../cards/cards';
import { changedRows, type Ordered, ordered, orderedAgain, takenOver } from '../cards/taken-over';
import { dependenciesFrom, dependenciesTo } from '../tables/lines';
import { memoByFirst } from '../tables/memo';
import { type CreditLine, creditOf } from './enabler-credit';

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
  /** Whether the enabler is funded and goes live: without it the credited benefit hangs in the air. */
  readonly enablerCounts: boolean;
}

/**
 * Who is credited with what of the benefits that a scenario counts, those of its funded initiatives that go live;
 * shares of nothing are left out. The split is that of `creditOf`. A baseline froze none, so it has none.
 */
export function creditsOf(plan: Plan, scenarioId: string): readonly CreditedPart[] {
  return listOf(creditsByEnabled(plan, scenarioId).inOrder);
}

/** What the benefits of one initiative are credited to. */
interface Credits {
  /** Where the first dependency stands by which it is enabled: the order of the list. */
  readonly place: number;
  readonly parts: readonly CreditedPart[];
}

const listOf = memoByFirst((all: readonly Credits[]): readonly CreditedPart[] =>
  all.flatMap(({ parts }) => parts),
);

const byPlace = (a: Credits, b: Credits) => a.place - b.place;

const creditsByEnabled = takenOver(
  (plan: Plan, scenarioId: string): Ordered<Credits> =>
    ordered(changedRows(new Map(), plan.initiative.keys(), creditsOfEnabled(plan, scenarioId)), byPlace),
  (credits, { before, reworked }, plan, scenarioId) => {
    const ids = new Set(reworked);
    for (const { dependency } of [before, plan])
      for (const id of reworked) for (const { toId } of dependenciesFrom(dependency).of(id)) ids.add(toId);
    return orderedAgain(credits, ids, creditsOfEnabled(plan, scenarioId), byPlace);
  },
);

function creditsOfEnabled(plan: Plan, scenarioId: string): (enabledId: string) => Credits | undefined {
  const { byId } = cardsOf(plan, scenarioId);
  const placeOf = placeInTable(plan.dependency);
  const isBaseline = plan.scenario.get(scenarioId)?.kind === 'baseline';
  return (enabledId) => {
    const enabled = byId.get(enabledId);
    if (isBaseline || !enabled?.funded || !enabled.goesLive) return undefined;
    const enabling = dependenciesTo(plan.dependency)
      .of(enabledId)
      .filter(({ kind }) => kind === 'enables');
    if (enabling.length === 0) return undefined;
    const parts = creditOf(plan, enabledId).given.flatMap(({ otherId, share, lines }) => {
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
          enablerCounts: enabler.funded && enabler.goesLive,
        },
      ];
    });
    const place = Math.min(...enabling.map(({ id }) => placeOf(id)));
    return parts.length > 0 ? { place, parts } : undefined;
  };
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
