import { say } from '../../../shared/words/say';
import { actions } from './actions';
import type { Action, Target } from './card-action';
import { keyWords } from './keys';
import { whyNotTo } from './target';

/** One line of a menu on cards. */
export interface ActionEntry {
  readonly action: Action;
  readonly words: string;
  readonly keys: string | undefined;
  /** Why it cannot be done now; null where it can. */
  readonly whyNot: string | null;
}

export interface ActionGroup {
  readonly id: Action['group'];
  readonly title: string;
  readonly entries: readonly ActionEntry[];
}

const titles: Readonly<Record<Action['group'], string>> = {
  move: say`Move to`,
  rank: say`Rank`,
  fund: say`Funding`,
  mark: say`Mark in this scenario`,
  outcome: say`Outcome`,
  confirm: say`Assumed by the import`,
  edit: '',
};
/** Of these, what cannot be done is not shown: it would be half of the menu. */
const onlyWhereAllowed: ReadonlySet<Action['group']> = new Set(['fund', 'mark', 'confirm']);
/** Steps of the keyboard, of no use in a menu. */
const byKeyOnly = new Set(['lane-left', 'lane-right']);
const order: readonly Action['group'][] = ['move', 'rank', 'fund', 'mark', 'outcome', 'confirm', 'edit'];

/** What can be done to cards, as menus offer it. */
export function actionGroups(target: Target, list: readonly Action[] = actions): ActionGroup[] {
  return order.flatMap((group) => {
    const entries = list
      .filter((action) => action.group === group && !byKeyOnly.has(action.id))
      .filter((action) => !onlyWhereAllowed.has(group) || action.whyNot(target) === null)
      .map((action) => entryOf(action, target));
    return entries.length > 0 ? [{ id: group, title: titles[group], entries }] : [];
  });
}

function entryOf(action: Action, target: Target): ActionEntry {
  return {
    action,
    words: action.said?.(target) ?? action.words,
    keys: action.key && keyWords(action.key),
    whyNot: whyNotTo(action, target),
  };
}
