import { type Plan, settingsOf } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import { type Strength, type StrengthNeed, standardStrengths } from '../../model/records/strength';
import { cardsOf } from '../cards/cards';
import { grouping } from '../tables/grouping';
import { memoByFirst } from '../tables/memo';

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
interface StrengthFit {
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

const initiativesByProgramme = grouping((row: Initiative) => row.programme || null);

/**
 * Every programme by name, with what it needs of the organisation's strengths and by how much they fall short. One that no
 * initiative is part of any more is told as long as needs are written down for it. Reads all initiatives: for a screen alone.
 */
export function programmeFits(plan: Plan, scenarioId: string): readonly ProgrammeFit[] {
  return fitsOf(plan, scenarioId, [...programmesIn(plan.initiative), ...neededBy(plan)]);
}

/** The same of programmes that needs are written down for: it reads no others. */
export function neededFits(plan: Plan, scenarioId: string): readonly ProgrammeFit[] {
  return fitsOf(plan, scenarioId, neededBy(plan));
}

function neededBy({ strengthNeed }: Plan): string[] {
  return [...strengthNeed.values()].map(({ programme }) => programme);
}

function fitsOf(plan: Plan, scenarioId: string, programmes: readonly string[]): readonly ProgrammeFit[] {
  if (programmes.length === 0) return [];
  const strengths = strengthsOf(plan);
  const cards = cardsOf(plan, scenarioId).byId;
  const needs = needsByProgramme(plan.strengthNeed);
  const members = initiativesByProgramme(plan.initiative);
  const names = [...new Set(programmes)].sort((a, b) => a.localeCompare(b));
  return names.map((programme) => {
    const initiativeIds = members
      .of(programme)
      .map(({ id }) => id)
      .filter((id) => cards.get(id)?.funded);
    const own = needs.of(programme);
    const fits = strengths.flatMap((strength) => {
      const need = own.find(({ strengthId }) => strengthId === strength.id);
      return need ? [{ strength, need, gap: gapOf(strength, need) }] : [];
    });
    return { programme, funded: initiativeIds.length, initiativeIds, fits };
  });
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
  const found = new Map<string, { strength: Strength; gap: number; programmes: string[] }>();
  for (const { programme, funded, fits } of neededFits(plan, scenarioId)) {
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
    programmes: neededFits(plan, scenarioId).map(({ programme, funded, fits }) => ({
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
