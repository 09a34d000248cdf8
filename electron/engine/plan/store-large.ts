import type { Change } from '../../../shared/contract/engine';
import type { Patch } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { inSlices, type Job } from '../between';
import type { Port } from '../port';
import type { NewEntry } from '../store/history';
import { rowsOf } from '../store/write-patch';
import { remembered } from './dispatch';
import type { Session } from './session';
import { tellInParts } from './tell-large';

interface ToStore {
  readonly entry: NewEntry;
  readonly patch: Patch;
  /** The plan after the patch. */
  readonly next: Plan;
}

/**
 * Stores a patch of many rows as one step, with others served in between, and shows it to the pages. For whoever has the
 * turn to write. `heard`: the rows written since it was last called.
 */
export async function storeLarge(
  session: Session,
  { entry, patch, next }: ToStore,
  job: Pick<Job, 'cancelled'>,
  from: Port | null,
  heard: (rows: number) => void = () => {},
): Promise<Change> {
  let left = rowsOf(patch);
  const stored = await inSlices(session.store.addSteps(entry, patch), job, (rows) => {
    left -= rows;
    heard(rows);
  });
  heard(left);
  const change = await tellInParts(remembered(session, 'do', stored, next), session.pages);
  session.pages.tell({ type: 'changed', change }, from);
  return change;
}
