import type { Plan } from '../../../shared/model/plan';
import { settingsOf } from '../../../shared/model/plan';
import type { Card } from '../../../shared/rules/cards/card';
import { dateGapOf } from '../../../shared/rules/cards/date-gap';
import type { CellValue } from '../../../shared/rules/columns/column';
import { say } from '../../../shared/words/say';

/** What stands out about a cell: a word beside its value, and the sentence behind it. */
export interface CellMark {
  readonly words: string;
  readonly why: string;
  readonly tone: 'warn' | 'bad' | 'quiet' | 'good' | 'note';
  /** By a rule of the user's own: its ground is coloured as well. */
  readonly own?: true;
}

type Marking = (card: Card, value: CellValue, plan: Plan, today: string) => CellMark | null;

const markings: Readonly<Record<string, Marking>> = {
  title: ({ initiative }) =>
    initiative.missingSince === null
      ? null
      : { words: say`gone`, why: say`The list it came from no longer has it`, tone: 'warn' },
  lane: ({ initiative }) => (initiative.laneAssumed ? assumed : null),
  outcome: (card) => (card.initiative.outcomeAssumed ? assumed : withoutOutcome(card)),
  cost: ({ cost, funded }) =>
    cost === null && funded
      ? { words: say`missing`, why: say`Funded, but no cost is known`, tone: 'warn' }
      : null,
  start: ({ placement, funded }) =>
    funded && placement.start === null
      ? { words: say`missing`, why: say`Funded, but without a start`, tone: 'warn' }
      : null,
  businessOwner: ({ initiative, funded }) =>
    funded && initiative.businessOwner === ''
      ? { words: say`missing`, why: say`Funded, but nobody owns it`, tone: 'warn' }
      : null,
  spent: ({ spent, cost }) =>
    cost !== null && spent > cost
      ? { words: say`over cost`, why: say`More is booked than it was to cost`, tone: 'bad' }
      : null,
  minimumCost: ({ initiative, cost }) =>
    initiative.minimumCost !== null && cost !== null && initiative.minimumCost > cost
      ? { words: say`over cost`, why: say`The minimum is more than the cost`, tone: 'bad' }
      : null,
  npv: (_card, value) =>
    typeof value === 'number' && value < 0
      ? { words: say`negative`, why: say`It costs more than it brings in`, tone: 'bad' }
      : null,
  neededBy: (card, _value, plan, today) => late(card, plan, today),
};

const assumed: CellMark = {
  words: say`assumed`,
  why: say`Inferred by the import, not yet confirmed`,
  tone: 'quiet',
};

function withoutOutcome({ initiative, funded }: Card): CellMark | null {
  return initiative.outcome === null && funded
    ? { words: say`missing`, why: say`Funded without an outcome`, tone: 'warn' }
    : null;
}

function late(card: Card, plan: Plan, today: string): CellMark | null {
  const { neededBy, status, agreedBy } = card.initiative;
  if (neededBy === null || status === 'live' || status === 'stopped') return null;
  if (neededBy < today)
    return { words: say`overdue`, why: say`It was needed by this day and is not live`, tone: 'bad' };
  const gap = dateGapOf(card, settingsOf(plan).fiscalYearFirstMonth);
  return agreedBy === null && gap !== null && gap.days > 0
    ? { words: say`late`, why: say`It is ready only after this day`, tone: 'warn' }
    : null;
}

/** What stands out about a cell; `today` as YYYY-MM-DD. */
export function markOf(id: string, card: Card, value: CellValue, plan: Plan, today: string): CellMark | null {
  return markings[id]?.(card, value, plan, today) ?? null;
}
