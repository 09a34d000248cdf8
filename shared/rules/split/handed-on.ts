import { difference, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { dependencyId } from '../../model/records/dependency';
import type { Milestone } from '../../model/records/milestone';
import { ownValueId } from '../../model/records/own-field';
import { realisedValueId } from '../../model/records/realised-value';
import {
  benefitLinesByInitiative,
  dependenciesFrom,
  dependenciesTo,
  effectsByInitiative,
  liveReviewsByInitiative,
  milestonesByInitiative,
  moneyLinesByOwner,
  ownValuesByInitiative,
  realisedByInitiative,
  rolesByInitiative,
} from '../tables/lines';
import { partId } from './cut-lines';
import type { SliceWindow } from './windows';

/**
 * What comes of the whole once it is live (run cost, benefits and what was found of them, what it does to services, who uses
 * it) is the last slice's, so that it comes when it did. Milestones go to the slice they lie in; roles, and texts,
 * choices and days in fields of one's own, are every slice's, numbers stay with the first.
 */
export function handedOn(plan: Plan, ids: readonly string[], windows: readonly SliceWindow[]): Patch {
  const wholeId = ids[0] as string;
  const lastId = ids.at(-1) as string;
  const moved = <R extends { readonly id: string }>(rows: readonly R[]) => ({
    removed: rows,
    added: rows.map((row) => ({ ...row, id: partId(row, wholeId, lastId), initiativeId: lastId })),
  });
  const run = moneyLinesByOwner(plan.moneyLine)
    .of(wholeId)
    .filter(({ nature }) => nature === 'run');
  return {
    moneyLine: moved(run),
    benefitLine: moved(benefitLinesByInitiative(plan.benefitLine).of(wholeId)),
    serviceEffect: moved(effectsByInitiative(plan.serviceEffect).of(wholeId)),
    milestone: movedMilestones(milestonesByInitiative(plan.milestone).of(wholeId), ids, windows),
    ...foundLive(plan, wholeId, lastId),
    dependency: dependenciesOfSlices(plan, ids),
    requiredRole: {
      added: ids.slice(1).flatMap((initiativeId) =>
        rolesByInitiative(plan.requiredRole)
          .of(wholeId)
          .map((row) => ({ ...row, id: partId(row, wholeId, initiativeId), initiativeId })),
      ),
    },
    ownValue: {
      added: ids.slice(1).flatMap((initiativeId) =>
        ownValuesByInitiative(plan.ownValue)
          .of(wholeId)
          .filter(({ value }) => typeof value === 'string')
          .map((row) => ({ ...row, id: ownValueId(initiativeId, row.fieldId), initiativeId })),
      ),
    },
  };
}

/** Who uses it, what was found of its benefits, and reviews; what names a benefit that is gone goes on naming it. */
function foundLive(
  plan: Plan,
  wholeId: string,
  lastId: string,
): Pick<Patch, 'adoption' | 'realisedValue' | 'liveReview'> {
  const adoption = plan.adoption.get(wholeId);
  const benefits = new Map(
    benefitLinesByInitiative(plan.benefitLine)
      .of(wholeId)
      .map((line) => [line.id, partId(line, wholeId, lastId)]),
  );
  const realised = realisedByInitiative(plan.realisedValue)
    .of(wholeId)
    .filter(({ benefitId }) => benefits.has(benefitId));
  const reviews = liveReviewsByInitiative(plan.liveReview).of(wholeId);
  return {
    ...(adoption && { adoption: { removed: [adoption], added: [{ ...adoption, id: lastId }] } }),
    realisedValue: {
      removed: realised,
      added: realised.map((row) => {
        const benefitId = benefits.get(row.benefitId) as string;
        return { ...row, id: realisedValueId(benefitId, row.day), initiativeId: lastId, benefitId };
      }),
    },
    liveReview: {
      changed: reviews.flatMap((row) => {
        const reopened = row.reopened.map((each) => benefits.get(each) ?? each);
        return difference(row, { initiativeId: lastId, reopened }) ?? [];
      }),
    },
  };
}

function movedMilestones(
  rows: readonly Milestone[],
  ids: readonly string[],
  windows: readonly SliceWindow[],
): Patch['milestone'] & object {
  const removed: Milestone[] = [];
  const added: Milestone[] = [];
  for (const row of rows) {
    const slice = windows.findLastIndex(({ offset }) => offset <= row.offsetQuarters);
    if (slice <= 0) continue;
    const initiativeId = ids[slice] as string;
    removed.push(row);
    added.push({
      ...row,
      id: partId(row, ids[0] as string, initiativeId),
      initiativeId,
      offsetQuarters: row.offsetQuarters - (windows[slice]?.offset ?? 0),
    });
  }
  return { removed, added };
}

/**
 * What the whole needs its first slice needs, and what it excludes; each slice needs the one before; who needed the whole needs
 * the last, which also stands for it where it enables or is enabled.
 */
function dependenciesOfSlices(plan: Plan, ids: readonly string[]): Patch['dependency'] & object {
  const wholeId = ids[0] as string;
  const lastId = ids.at(-1) as string;
  const from = dependenciesFrom(plan.dependency)
    .of(wholeId)
    .filter(({ kind }) => kind === 'enables');
  const to = dependenciesTo(plan.dependency)
    .of(wholeId)
    .filter(({ kind }) => kind !== 'excludes');
  return {
    removed: [...from, ...to],
    added: [
      ...from.map((row) => ({ ...row, id: dependencyId(lastId, row.kind, row.toId), fromId: lastId })),
      ...to.map((row) => ({ ...row, id: dependencyId(row.fromId, row.kind, lastId), toId: lastId })),
      ...ids.slice(1).map((fromId, index) => {
        const toId = ids[index] as string;
        return { id: dependencyId(fromId, 'needs', toId), fromId, toId, kind: 'needs' as const, share: 0 };
      }),
    ],
  };
}
