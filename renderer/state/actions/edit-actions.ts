import {
  CopyPlus,
  Diamond,
  Hexagon,
  type LucideIcon,
  PanelRight,
  Scale,
  Split,
  SquarePen,
  Trash2,
  Triangle,
} from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import { type Outcome, outcomes } from '../../../shared/model/codes';
import { outcomeNames } from '../../../shared/words/codes';
import { say } from '../../../shared/words/say';
import { selectAll } from '../board/selection';
import { dispatch } from '../plan/dispatch';
import { askWhy } from '../window/asked-why';
import { focusCard, openPanel } from '../window/view-store';
import { editTogether } from './bulk-edit';
import { type Action, idsOf, type Target } from './card-action';
import { passedOn, whereItIs } from './follow-cards';
import { goTo } from './next-card';
import { splitIntoSlices } from './splitting';

const always = () => null;

const whyNotOne = ({ chosen }: Target) => (chosen.length === 1 ? null : say`Of one initiative alone.`);

const outcomeIcons: Readonly<Record<Outcome, LucideIcon>> = {
  revenue: Triangle,
  efficiency: Diamond,
  risk: Hexagon,
};

/** Which outcome an initiative is for. */
export const choosing: readonly Action[] = outcomes.map((outcome, index) => ({
  id: `outcome-${outcome}`,
  group: 'outcome',
  words: outcomeNames[outcome],
  icon: outcomeIcons[outcome],
  key: String(index + 1),
  outcome,
  whyNot: always,
  run: (target) =>
    dispatch({ type: 'initiative/edit', ids: idsOf(target), changes: { outcome, outcomeAssumed: false } }),
}));

/** The copies are selected: they are what is worked on next. */
async function duplicate({ chosen }: Target): Promise<void> {
  const copies = chosen.map(({ initiative }) => ({
    id: initiative.id,
    copyId: uuidv7(),
    title: say`${initiative.title.slice(0, 990)} (copy)`,
  }));
  const stays = whereItIs();
  const { kind } = await dispatch({ type: 'initiative/duplicate', copies }, { offerUndo: true });
  const [first] = copies;
  if (kind !== 'done' || !first || !stays()) return;
  if (copies.length === 1) return goTo(first.copyId);
  selectAll(copies.map(({ copyId }) => copyId));
  focusCard(first.copyId);
}

/** What is done to an initiative as a whole. */
export const editing: readonly Action[] = [
  {
    id: 'open',
    group: 'edit',
    words: say`Open`,
    icon: PanelRight,
    key: 'Enter',
    whyNot: whyNotOne,
    looksOnly: true,
    run: ({ chosen }) => {
      openPanel(chosen[0]?.initiative.id ?? null);
      return undefined;
    },
  },
  {
    id: 'edit-together',
    group: 'edit',
    words: say`Edit …`,
    icon: SquarePen,
    key: 'e',
    whyNot: always,
    run: (target) => {
      editTogether(idsOf(target));
      return undefined;
    },
  },
  {
    id: 'duplicate',
    group: 'edit',
    words: say`Duplicate`,
    icon: CopyPlus,
    key: 'Mod+d',
    whyNot: always,
    run: duplicate,
  },
  {
    id: 'split',
    group: 'edit',
    words: say`Split into slices …`,
    icon: Split,
    whyNot: (target) =>
      whyNotOne(target) ??
      ((target.chosen[0]?.placement.lengthQuarters ?? 1) > 1 ? null : say`It takes one quarter.`),
    run: ({ chosen }) => {
      splitIntoSlices(chosen[0]?.initiative.id ?? '');
      return undefined;
    },
  },
  {
    id: 'why',
    group: 'edit',
    words: say`Why A before B`,
    icon: Scale,
    whyNot: ({ chosen }) => (chosen.length === 2 ? null : say`Of two initiatives.`),
    looksOnly: true,
    run: (target) => {
      askWhy(idsOf(target));
      return undefined;
    },
  },
  {
    id: 'delete',
    group: 'edit',
    words: say`Delete`,
    icon: Trash2,
    key: 'Delete',
    whyNot: always,
    run: (target) =>
      passedOn(target, dispatch({ type: 'initiative/delete', ids: idsOf(target) }, { offerUndo: true })),
  },
];
