import type { FundedLane } from '../../../shared/model/codes';
import type { Peer } from '../../../shared/model/records/peer';
import type { FilterChip, FilterGroup } from '../../../shared/rules/find/filter';
import { servingName } from '../../../shared/rules/peers/serves';
import { findText, setFilter } from '../../state/board/find-store';
import { showScreen } from '../../state/window/view-store';

const anyOf = (column: string, ...values: readonly string[]): FilterChip => ({
  column,
  operator: 'anyOf',
  values,
  not: false,
});

/** The filter of what serves a peer: funded in one lane or in both, or not funded yet. */
function servedFilter(peer: Peer, where: FundedLane | 'both' | 'waiting'): FilterGroup {
  const names = anyOf('peer', servingName({ peer, by: 'goal' }), servingName({ peer, by: 'outcome' }));
  const funded = { ...anyOf('funding', 'none'), not: where !== 'waiting' };
  const lane = where === 'run' || where === 'innovate' ? [anyOf('lane', where)] : [];
  return { of: 'all', not: false, parts: [names, ...lane, funded] };
}

/** Leads to what serves a peer: the board shows it alone. */
export function showServed(peer: Peer, where: FundedLane | 'both' | 'waiting'): void {
  findText('');
  setFilter(servedFilter(peer, where));
  showScreen('board');
}
