import type { Answers } from '../../../shared/backlog/questions/answers';
import type { DroppedNeed } from '../../../shared/backlog/reconcile/dropped-needs';
import type { Reconciled } from '../../../shared/backlog/reconcile/fates';
import type { NewTeam } from '../../../shared/backlog/reconcile/new-teams';
import type { TakenAgreement } from '../../../shared/backlog/reconcile/reconcile-agreements';
import type { InitiativeDraft, LeftOut, Remark, ServiceDraft } from '../../../shared/backlog/types';
import type { Plan } from '../../../shared/model/plan';
import type { Import } from '../../../shared/model/records/import';
import type { TakenListed } from '../lists/list-row';

/** What the rows of a file would do to a plan. */
export interface Comparison {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly answers: Answers;
  /** The list the rows are of, and its last import. */
  readonly source: string;
  readonly last: Import | null;
  /** The newest import of this very file that was not taken back. */
  readonly same: Import | null;
  /** Rows that may become initiatives; the fates are theirs, in the same order. */
  readonly drafts: readonly InitiativeDraft[];
  /** Rows that are services or become some; where there are any, the fates are theirs. */
  readonly services: readonly ServiceDraft[];
  /** What rows of agreements become; empty of other rows. */
  readonly agreements: readonly TakenAgreement[];
  /** What rows of other lists become; empty of other rows. */
  readonly listed: readonly TakenListed[];
  /** What rows need of one another, by id or, for a row that is new, by `newRow` of its place. */
  readonly needs: readonly { readonly from: string; readonly to: string }[];
  /** Dependencies that the list made and no longer names. */
  readonly droppedNeeds: readonly DroppedNeed[];
  /** Teams that the plan does not have and that come with the rows. */
  readonly newTeams: readonly NewTeam[];
  /** What was found to say of them beside what the reader said. */
  readonly remarks: readonly Remark[];
  readonly reconciled: Reconciled;
  /** Cells that could not be read, while the plan has a value that it keeps (unread-cells.ts). */
  readonly kept: ReadonlySet<string>;
  /** Those of the reader and those of the comparison, in the order of the file. */
  readonly leftOut: readonly LeftOut[];
}
