import { type Dependency, dependencyId } from '../../model/records/dependency';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { isPinned } from '../cards/guard';
import { isFinished, isUnkept } from '../roadmap/dependency-findings';
import type { BestSetQuestion } from './best-set-question';
import { isUnderWay } from './candidates';
import type { ChoiceField } from './field';
import type { Limit } from './limit';

/** What has to be in any set: work that has to be done, and what is to stay as it is. */
export function fixedLimits({ cards, planStart }: ChoiceField, { holds }: BestSetQuestion): Limit[] {
  return cards.flatMap((card, index) => {
    const code = whyFixed(card, planStart, holds);
    if (code === null) return [];
    const what = { code, parameters: { title: card.initiative.title } };
    return [{ what, at: [index], by: [1], base: 0, lower: 1, upper: Infinity, slack: 0, measure: null }];
  });
}

function whyFixed(card: Card, planStart: number, holds: BestSetQuestion['holds']): string | null {
  if (holds.pinned && isPinned(card)) return card.funded ? 'pinned' : 'pinned-new';
  if (!card.funded) return null;
  if (holds.funded) return 'kept';
  return holds.underWay && isUnderWay(card, planStart) ? 'under-way' : null;
}

/**
 * Dependencies as they are flagged (`dependencyFindings`): who is funded needs what it needs funded to the end and finished
 * before it starts, by the dates that both have; two that exclude each other are not funded together. Dates do not move:
 * where they do not fit, who waits is not funded. With `asNow`, what is not kept as the scenario stands is not asked for.
 */
export function dependencyLimits(field: ChoiceField, asNow: boolean): Limit[] {
  const { plan, scenarioId } = field;
  return [...plan.dependency.values()].flatMap((dependency) => {
    const { kind, fromId, toId } = dependency;
    // An exclusion that is written both ways is one, and flagged once.
    const otherWay = kind === 'excludes' ? plan.dependency.get(dependencyId(toId, kind, fromId)) : undefined;
    if (otherWay && otherWay.id < dependency.id) return [];
    if (asNow && isUnkept(plan, scenarioId, dependency.id)) return [];
    return limitOf(field, dependency) ?? [];
  });
}

function limitOf(field: ChoiceField, { kind, fromId, toId }: Dependency): Limit | null {
  const from = field.placeOf.get(fromId);
  const to = field.placeOf.get(toId);
  if (from === undefined || kind === 'enables') return null;
  const titles = { title: titleAt(field, from), other: field.plan.initiative.get(toId)?.title ?? '' };
  if (kind === 'excludes')
    return to === undefined ? null : limit('excludes', titles, sorted([from, 1], [to, 1]), 1);
  const why = whyNever(field, from, toId);
  if (why === 'met') return null;
  if (why !== null) return limit(why, titles, sorted([from, 1]), 0);
  return to === undefined ? null : limit('needs', titles, sorted([from, 1], [to, -1]), 0);
}

/** Why who needs it cannot be funded whatever else is; null: it can where the other is; `met`: it can anyway. */
function whyNever(field: ChoiceField, from: number, toId: string): string | null {
  const { all, scenarioId, planStart, placeOf } = field;
  const needed = cardsOf(all, scenarioId).byId.get(toId);
  if (!needed) return 'met';
  const isPaidInPart = needed.funded && !needed.stopped && !needed.goesLive;
  if (isFinished(needed, planStart) && !isPaidInPart) return 'met';
  if (needed.stopped) return 'needs-stopped';
  if (!needed.funded && !placeOf.has(toId)) return 'needs-out';
  if (isPaidInPart) return 'needs-part';
  return (field.funded[from] as Card).window.first > needed.window.last ? null : 'needs-later';
}

type Entry = readonly [index: number, by: number];

function sorted(...entries: Entry[]): Pick<Limit, 'at' | 'by'> {
  const inOrder = entries.sort(([a], [b]) => a - b);
  return { at: inOrder.map(([index]) => index), by: inOrder.map(([, by]) => by) };
}

function limit(
  code: string,
  parameters: { readonly title: string; readonly other: string },
  entries: Pick<Limit, 'at' | 'by'>,
  upper: number,
): Limit {
  return {
    what: { code, parameters },
    ...entries,
    base: 0,
    lower: -Infinity,
    upper,
    slack: 0,
    measure: null,
  };
}

function titleAt({ cards }: ChoiceField, index: number): string {
  return (cards[index] as Card).initiative.title;
}
