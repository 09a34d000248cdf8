import { type Plan, settingsOf } from '../model/plan';
import { type Strength, type StrengthNeed, standardStrengths } from '../model/strength';
import type { Card } from './card';
import { fundedCards } from './cards';
import { grouping } from './grouping';
import { memoByFirst } from './memo';

export const needsByProgramme = grouping((row: StrengthNeed) => row.programme);

/** The strengths of the IT organisation: the standard ones first, each with no level where nothing is said yet, then one's own. */
export function strengthsOf({ strength }: Pick<Plan, 'strength'>): readonly Strength[] {
  const known = new Set<string>(standardStrengths);
  return [
    ...standardStrengths.map((id) => strength.get(id) ?? { id, name: '', level: null, partner: '' }),
    ...[...strength.values()].filter(({ id }) => !known.has(id)),
  ];
}

/** How a strength stands to what a programme needs of it. */
export interface StrengthFit {
  readonly strength: Strength;
  readonly need: StrengthNeed;
  /** By how many levels it falls short, 0 where it fits; null where the level is not known. */
  readonly gap: number | null;
}

export interface ProgrammeFit {
  readonly programme: string;
  /** How many of its initiatives the scenario funds. */
  readonly funded: number;
  readonly initiativeIds: readonly string[];
  readonly fits: readonly StrengthFit[];
}

const programmesIn = memoByFirst((initiatives: Plan['initiative']): readonly string[] =>
  [...new Set([...initiatives.values()].map(({ programme }) => programme))].filter((name) => name !== ''),
);

/**
 * Every programme by name, with what it needs of the organisation's strengths and by how much they fall short. One that no
 * initiative is part of any more is told as long as needs are written down for it.
 */
export function programmeFits(plan: Plan, scenarioId: string): readonly ProgrammeFit[] {
  const byId = new Map(strengthsOf(plan).map((strength) => [strength.id, strength]));
  const funded = new Map<string, Card[]>();
  for (const card of fundedCards(plan, scenarioId)) {
    const cards = funded.get(card.initiative.programme);
    if (cards) cards.push(card);
    else funded.set(card.initiative.programme, [card]);
  }
  const needed = [...plan.strengthNeed.values()].map(({ programme }) => programme);
  const names = [...new Set([...programmesIn(plan.initiative), ...needed])];
  const order = [...byId.keys()];
  return names
    .sort((a, b) => a.localeCompare(b))
    .map((programme) => ({
      programme,
      funded: funded.get(programme)?.length ?? 0,
      initiativeIds: (funded.get(programme) ?? []).map(({ initiative }) => initiative.id),
      fits: needsByProgramme(plan.strengthNeed)
        .of(programme)
        .flatMap((need) => {
          const strength = byId.get(need.strengthId);
          return strength ? [{ strength, need, gap: gapOf(strength, need) }] : [];
        })
        .sort((a, b) => order.indexOf(a.strength.id) - order.indexOf(b.strength.id)),
    }));
}

function gapOf({ level }: Strength, need: StrengthNeed): number | null {
  return level === null ? null : Math.max(0, need.level - level);
}

/** A strength that programmes need more of than there is: what to partner for, the widest gap first. */
export interface PartnerFor {
  readonly strength: Strength;
  readonly gap: number;
  readonly programmes: readonly string[];
}

/** Of programmes that the scenario funds something of. */
export function partnerFor(plan: Plan, scenarioId: string): readonly PartnerFor[] {
  if (plan.strengthNeed.size === 0) return [];
  const found = new Map<string, { strength: Strength; gap: number; programmes: string[] }>();
  for (const { programme, funded, fits } of programmeFits(plan, scenarioId)) {
    if (funded === 0) continue;
    for (const { strength, gap } of fits) {
      if (!gap) continue;
      const known = found.get(strength.id) ?? { strength, gap: 0, programmes: [] };
      found.set(strength.id, {
        strength,
        gap: Math.max(known.gap, gap),
        programmes: [...known.programmes, programme],
      });
    }
  }
  return [...found.values()].sort((a, b) => b.gap - a.gap || b.programmes.length - a.programmes.length);
}

/** For `show --json`: levels, needs, gaps, and what to partner for. */
export function showStrengths(plan: Plan) {
  const { scenarioId } = settingsOf(plan);
  return {
    strengths: strengthsOf(plan).map(({ id, name, level, partner }) => ({ id, name, level, partner })),
    programmes: programmeFits(plan, scenarioId)
      .filter(({ fits }) => fits.length > 0)
      .map(({ programme, funded, fits }) => ({
        programme,
        funded,
        needs: fits.map(({ strength, need, gap }) => ({ strength: strength.id, needs: need.level, gap })),
      })),
    partnerFor: partnerFor(plan, scenarioId).map(({ strength, gap, programmes }) => ({
      strength: strength.id,
      gap,
      programmes,
    })),
  };
}
