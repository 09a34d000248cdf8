import { dependencyId } from '../../model/dependency';
import type { Milestone } from '../../model/milestone';
import type { Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import {
  benefitLinesByInitiative,
  dependenciesFrom,
  dependenciesTo,
  effectsByInitiative,
  milestonesByInitiative,
  moneyLinesByOwner,
  ownValuesByInitiative,
} from '../lines';
import { ownValueId } from '../../model/own-field';
import { partId } from './cut-lines';
import type { SliceWindow } from './windows';

/**
 * What comes of the whole once it is live (run cost, benefits, what it does to services) is the last slice's, so that it comes
 * when it did. Milestones go to the slice they lie in; texts, choices and days in fields of one's own are every slice's, numbers
 * stay with the first.
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
    dependency: dependenciesOfSlices(plan, ids),
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
