import type { BacklogCode } from '../words/backlog-words';
import type { ExpectedCode } from '../words/backlog/expected-words';

/** What should stand in the cells that a remark names; null where any text would do. */
type Kinds = Readonly<Partial<Record<BacklogCode, ExpectedCode | null>>>;

/** Of these the cell gives nothing. */
export const emptied: Kinds = {
  'amount-unreadable': 'amount',
  'amount-doubtful': 'amount',
  'amount-negative': 'amount',
  'amount-too-large': 'amount',
  'minimum-above-cost': 'amount',
  'date-unreadable': 'quarter',
  'date-impossible': 'quarter',
  'day-unreadable': 'day',
  'year-unreadable': 'year',
  'end-before-start': 'quarter',
  'end-without-start': 'quarter',
  'notice-after-contract': 'day',
  'sunset-before-cost': 'day',
  'sunset-before-plan': 'day',
  'sunset-left': 'day',
  'cost-year-left': 'year',
  'notice-left': 'day',
  'contract-left': 'day',
  'length-unreadable': 'length',
  'length-too-long': 'length',
  'number-unreadable': 'number',
  'indexation-unreadable': 'percent',
  'points-unreadable': 'points',
  'rank-unreadable': 'number',
  'level-unreadable': 'number',
  'effort-unreadable': 'effort',
  'lane-unknown': 'lane',
  'outcome-unknown': 'outcome',
  'status-unknown': 'status',
  'kind-unknown': 'benefit-kind',
  'flag-unknown': 'yes-or-no',
  'funding-unknown': 'funding',
  'sourcing-unknown': 'sourcing',
  'priority-unknown': 'priority',
  'mark-unknown': 'mark',
  'goal-unknown': 'goal',
  'choices-too-many': null,
  'funding-needs-outcome': null,
  'funding-needs-amount': 'amount',
  'funding-needs-lane': null,
  'key-damaged': 'key',
  'formula-failed': null,
  'blocks-unknown': 'title',
};

/** Of these the cell is taken, but not quite as it stands, or it is worth a look. */
export const taken: Kinds = {
  'amount-kept-small': 'amount',
  'amount-rounded': 'amount',
  'amount-about': 'amount',
  'amount-range': 'amount',
  'amount-outlier': 'amount',
  'amount-outlier-small': 'amount',
  'other-currency': 'amount',
  'suffix-beats-scale': 'amount',
  'indexation-small': 'percent',
  'year-only': 'quarter',
  'length-zero': 'length',
  'key-twice': 'key',
  'title-from-key': null,
  'title-alike': null,
  'service-alike': null,
  'text-cut': null,
  'tags-cut': null,
  'control-characters': null,
  'hidden-characters': null,
  'cells-missing': null,
  'team-made': null,
  'benefit-middle': null,
  'benefit-range-disordered': null,
};

/** Of rows that are left out. */
export const leftOutFor: Kinds = {
  'amount-too-large': 'amount',
  'row-without-amount': 'amount',
  'row-amount-unreadable': 'amount',
  'row-period-unreadable': 'quarter',
  'row-without-period': 'quarter',
};
