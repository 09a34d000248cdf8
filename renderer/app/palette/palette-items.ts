import { Bookmark, type LucideIcon, StickyNote } from 'lucide-react';
import type { Plan } from '../../../shared/model/plan';
import type { Initiative } from '../../../shared/model/records/initiative';
import { windowActionGroups, windowActionGroupWords } from '../../../shared/words/cards/window-actions';
import { say } from '../../../shared/words/say';
import { actions } from '../../state/actions/actions';
import type { Action, Target } from '../../state/actions/card-action';
import { keyWords } from '../../state/actions/keys';
import { isAllowed, targetOf, whyNotTo } from '../../state/actions/target';
import { allWindowActions, type WindowAction } from '../../state/actions/window-actions';
import { bestMatches } from '../../state/board/matching';
import { askName, savedViews, showView } from '../../state/board/saved-views';
import { openInitiative } from '../../state/board/show-card';
import { isWritable } from '../../state/plan/plan-store';
import { hasFind, useView } from '../../state/window/view-store';

export interface PaletteItem {
  readonly id: string;
  readonly words: string;
  /** What it is found by, where that is more than its words. */
  readonly sought?: string;
  readonly icon: LucideIcon;
  readonly keys?: string | undefined;
  /** Why it cannot be done now; null where it can. */
  readonly whyNot: string | null;
  readonly run: () => unknown;
}

export interface PaletteGroup {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

/** So many initiatives are named. */
const mostInitiatives = 30;
const mostActions = 40;

/**
 * What the palette offers to what is typed: nothing typed, what was used last and then all there is to do; else the
 * actions and the initiatives that answer, the best first.
 */
export function paletteGroups(plan: Plan, typed: string, recent: readonly string[]): PaletteGroup[] {
  const target = targetOf();
  const onCards = cardItems(target);
  const known = () => [...onCards, ...ofWindow, ...viewItems(plan), ...notNow(target)];
  const ofWindow = allWindowActions.filter(({ id }) => id !== 'palette').map(windowItem);
  const groups = typed.trim() ? found(plan, typed, known()) : all(plan, recent, target);
  return groups.filter(({ items }) => items.length > 0);
}

function found(plan: Plan, typed: string, known: readonly PaletteItem[]): PaletteGroup[] {
  const titles = bestMatches(plan.initiative.values(), typed, {
    textOf: ({ title, sourceKey }) => (sourceKey ? `${title} ${sourceKey}` : title),
    most: mostInitiatives,
  });
  return [
    {
      title: say`Actions`,
      items: bestMatches(known, typed, { textOf: ({ words, sought }) => sought ?? words, most: mostActions }),
    },
    { title: say`Initiatives`, items: titles.map(initiativeItem) },
  ];
}

function all(plan: Plan, recent: readonly string[], target: Target): PaletteGroup[] {
  const onCards = cardItems(target);
  const byGroup = windowActionGroups.map((group) => ({
    title: windowActionGroupWords[group],
    items: allWindowActions
      .filter((action) => action.group === group && action.id !== 'palette')
      .map(windowItem),
  }));
  const views = viewItems(plan);
  const known = new Map(
    [...onCards, ...byGroup.flatMap(({ items }) => items), ...views].map((item) => [item.id, item]),
  );
  const last = recent.flatMap((id) => {
    const initiative = plan.initiative.get(id);
    return known.get(id) ?? (initiative ? initiativeItem(initiative) : []);
  });
  const used = new Set(last.map(({ id }) => id));
  const rest = [
    { title: chosenWords(target), items: onCards },
    ...byGroup,
    { title: say`Views`, items: views },
  ];
  return [
    { title: say`Used last`, items: last },
    ...rest.map(({ title, items }) => ({ title, items: items.filter(({ id }) => !used.has(id)) })),
  ];
}

function chosenWords({ chosen }: Target): string {
  const [first] = chosen;
  return chosen.length === 1 && first ? first.initiative.title : say`${chosen.length} selected initiatives`;
}

/** What can be done to the chosen cards now; what cannot would be half of the list. */
function cardItems(target: Target): PaletteItem[] {
  return actions.filter((action) => isAllowed(action, target)).map((action) => cardItem(action, target));
}

/** What cannot, to who asks for it by name: it is there, and says why not now. */
function notNow(target: Target): PaletteItem[] {
  return actions.filter((action) => !isAllowed(action, target)).map((action) => cardItem(action, target));
}

function cardItem(action: Action, target: Target): PaletteItem {
  return {
    id: action.id,
    words: cardWords(action.group, action.said?.(target) ?? action.words),
    icon: action.icon,
    keys: action.key && keyWords(action.key),
    whyNot: whyNotTo(action, target),
    run: () => action.run(targetOf()),
  };
}

/** "Drive innovation" alone could be a place to go to. */
function cardWords(group: (typeof actions)[number]['group'], words: string): string {
  if (group === 'move') return say`Move to: ${words}`;
  if (group === 'outcome') return say`Outcome: ${words}`;
  return words;
}

function windowItem({ id, group, words, icon, key, whyNot, run }: WindowAction): PaletteItem {
  return {
    id,
    words: group === 'go' ? say`Go to ${words}` : words,
    // "grid" means the grid before all that can be done in it.
    ...(group === 'go' && { sought: `${words} ${say`Go to ${words}`}` }),
    icon,
    keys: key && keyWords(key),
    whyNot: whyNot(),
    run,
  };
}

function viewItems(plan: Plan): PaletteItem[] {
  const shown = savedViews(plan).map((view) => ({
    id: view.id,
    words: say`View: ${view.name}`,
    icon: Bookmark,
    whyNot: null,
    run: () => showView(view),
  }));
  const whyNot = viewWhyNot();
  return [
    ...shown,
    { id: 'save-view', words: say`Save this view…`, icon: Bookmark, whyNot, run: () => askName(null) },
  ];
}

function viewWhyNot(): string | null {
  if (!isWritable()) return say`The plan is read-only.`;
  return hasFind(useView.getState().screen) ? null : say`Views are saved where initiatives are found.`;
}

function initiativeItem({ id, title }: Initiative): PaletteItem {
  return { id, words: title, icon: StickyNote, whyNot: null, run: () => openInitiative(id) };
}
