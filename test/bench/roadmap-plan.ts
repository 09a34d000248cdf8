import type { Plan } from '../../shared/model/plan';
import { type Dependency, dependencyId } from '../../shared/model/records/dependency';
import type { Milestone } from '../../shared/model/records/milestone';
import type { Placement } from '../../shared/model/records/placement';
import { derivePlan } from './derive-plan';
import { writePlan } from './plan-file';

export interface RoadmapTask {
  readonly plan: string;
  readonly initiatives: number;
}

const lanes = ['run', 'innovate'] as const;
const kinds = ['needs', 'needs', 'enables', 'excludes'] as const;

/** A plan file of so many initiatives, all funded and dated; gives how many dependencies and milestones it has. */
export function writeRoadmapPlan({ plan, initiatives }: RoadmapTask): Record<string, number> {
  const { milestone, dependency, ...rest } = roadmapPlan(initiatives);
  writePlan(plan, { ...rest, milestone, dependency });
  return { milestones: milestone.size, dependencies: dependency.size };
}

/**
 * The plan of the other parts with every initiative funded, in one of two lanes; each second depends on one not far above
 * it, every fortieth on one far away, and each has a milestone, every third a gate as well.
 */
function roadmapPlan(count: number): Plan {
  const plan = derivePlan(count);
  const at = Array.from({ length: count }, (_, index) => index);
  const placements = [...plan.placement.values()].map(
    (row, index): Placement => ({ ...row, lane: lanes[index % 2] ?? 'run', funding: 'full' }),
  );
  return {
    ...plan,
    placement: byId(placements),
    dependency: byId(at.filter((index) => index % 2 === 1 || index % 40 === 0).flatMap(dependencyAt)),
    milestone: byId(at.flatMap(milestonesAt)),
  };
}

function dependencyAt(index: number): Dependency[] {
  const other = index % 40 === 0 ? Math.floor(index / 2) : index - 2 * (1 + (index % 5));
  if (other < 0 || other === index) return [];
  const kind = kinds[(index >> 1) % kinds.length] ?? 'needs';
  const [fromId, toId] = [`i${index}`, `i${other}`];
  return [{ id: dependencyId(fromId, kind, toId), fromId, toId, kind, share: 0 }];
}

function milestonesAt(index: number): Milestone[] {
  const initiativeId = `i${index}`;
  const offsetQuarters = index % 6;
  const first: Milestone = {
    id: `m${index}`,
    initiativeId,
    name: `Ready ${index}`,
    kind: 'milestone',
    offsetQuarters,
  };
  if (index % 3 !== 0) return [first];
  return [first, { ...first, id: `g${index}`, name: `Go on with ${index}`, kind: 'gate', offsetQuarters: 0 }];
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
