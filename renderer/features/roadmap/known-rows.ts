import { notesOn } from '../../../shared/model/notes';
import type { Plan } from '../../../shared/model/plan';
import type { Cards } from '../../../shared/rules/cards/card';
import { type Group, groupsOf, type Looked } from './groups';
import { type Rows, rowsOf } from './rows';

interface Known extends Looked {
  readonly cards: Cards;
  readonly folded: ReadonlySet<string>;
  readonly groups: readonly Group[];
  readonly rows: Rows;
}

/** As the plan was looked at last. */
const last = notesOn<Plan, Known>();

/** The groups of the roadmap and its rows: the same ones as long as the plan is looked at in the same way. */
export function knownRows(
  plan: Plan,
  cards: Cards,
  looked: Looked,
  folded: ReadonlySet<string>,
): Pick<Known, 'groups' | 'rows'> {
  const known = last.of(plan);
  const { by, show, found } = looked;
  const isSame = known?.cards === cards && known.by === by && known.show === show && known.found === found;
  if (isSame && known.folded === folded) return known;
  const groups = isSame ? known.groups : groupsOf(plan, cards, looked);
  const now = { by, show, found, cards, folded, groups, rows: rowsOf(groups, folded) };
  last.keep(plan, now);
  return now;
}
