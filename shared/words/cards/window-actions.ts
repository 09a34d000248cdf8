import type { WindowActionId } from '../../model/window-action-ids';
import { say } from '../say';

export const windowActionGroups = ['file', 'edit', 'view', 'go', 'plan', 'help'] as const;
export type WindowActionGroup = (typeof windowActionGroups)[number];

export const windowActionGroupWords: Readonly<Record<WindowActionGroup, string>> = {
  file: say`File`,
  edit: say`Edit`,
  view: say`View`,
  go: say`Go to`,
  plan: say`Scenarios and decisions`,
  help: say`Help`,
};

/** How an action of the window is named and reached. */
export interface WindowActionFacts {
  readonly group: WindowActionGroup;
  readonly words: string;
  /** As pressed keys are named: "Mod+Shift+z"; Mod is Ctrl, or Cmd on a Mac. */
  readonly key?: string;
  /** On a Mac, where the system has taken the key for itself. */
  readonly macKey?: string;
  /** A second key for the same, which is not shown. */
  readonly otherKey?: string;
}

/** Every action of the window, in the order in which it is offered. Menu, palette, keys and the sheet of keys read it. */
export const windowActions: Readonly<Record<WindowActionId, WindowActionFacts>> = {
  'new-plan': { group: 'file', words: say`New plan…`, key: 'Mod+n' },
  'open-plan': { group: 'file', words: say`Open a plan…`, key: 'Mod+o' },
  'start-page': { group: 'file', words: say`Start page` },
  'open-sample': { group: 'file', words: say`Sample portfolio` },
  import: { group: 'file', words: say`Import a backlog…`, key: 'Mod+i' },
  'export-backlog': { group: 'file', words: say`Export the backlog as a table…` },
  'export-pdf': { group: 'file', words: say`Export as PDF…`, key: 'Mod+e' },
  print: { group: 'file', words: say`Print the report…`, key: 'Mod+p' },
  save: { group: 'file', words: say`Save`, key: 'Mod+s' },
  'save-copy': { group: 'file', words: say`Save a copy…`, key: 'Mod+Shift+s' },
  'show-in-folder': { group: 'file', words: say`Show the plan in its folder` },
  settings: { group: 'file', words: say`Plan settings`, key: 'Mod+,' },
  undo: { group: 'edit', words: say`Undo`, key: 'Mod+z' },
  redo: { group: 'edit', words: say`Redo`, key: 'Mod+Shift+z', otherKey: 'Mod+y' },
  'add-initiative': { group: 'edit', words: say`Add an initiative`, key: 'Mod+Shift+n' },
  find: { group: 'edit', words: say`Find initiatives`, key: 'Mod+f' },
  replace: { group: 'edit', words: say`Find and replace in the grid…`, key: 'Mod+h', macKey: 'Mod+Alt+f' },
  'select-all': { group: 'edit', words: say`Select all in view`, key: 'Mod+a' },
  'go-board': { group: 'go', words: say`Board`, key: 'Mod+1' },
  'go-overview': { group: 'go', words: say`Overview of the board`, key: 'Mod+Shift+o' },
  'go-grid': { group: 'go', words: say`Grid`, key: 'Mod+g' },
  pivot: { group: 'go', words: say`Pivot`, key: 'Mod+Shift+g' },
  'go-outcomes': { group: 'go', words: say`Outcomes`, key: 'Mod+2' },
  'go-roadmap': { group: 'go', words: say`Roadmap`, key: 'Mod+3' },
  'go-money': { group: 'go', words: say`Money`, key: 'Mod+4' },
  'go-services': { group: 'go', words: say`Services`, key: 'Mod+5' },
  'go-people': { group: 'go', words: say`People`, key: 'Mod+6' },
  'go-peers': { group: 'go', words: say`Peers`, key: 'Mod+Shift+p' },
  'go-scenarios': { group: 'go', words: say`Scenarios`, key: 'Mod+7' },
  'go-decisions': { group: 'go', words: say`Decisions`, key: 'Mod+8' },
  'go-report': { group: 'go', words: say`Report`, key: 'Mod+9' },
  'go-history': { group: 'go', words: say`History` },
  'next-region': { group: 'view', words: say`Next part of the window`, key: 'F6' },
  'previous-region': { group: 'view', words: say`Part of the window before`, key: 'Shift+F6' },
  'zoom-in': { group: 'view', words: say`Larger`, key: 'Mod+=' },
  'zoom-out': { group: 'view', words: say`Smaller`, key: 'Mod+-' },
  'zoom-reset': { group: 'view', words: say`Actual size`, key: 'Mod+0' },
  'new-scenario': { group: 'plan', words: say`Duplicate the scenario…` },
  'freeze-baseline': { group: 'plan', words: say`Freeze a baseline…` },
  'best-set': { group: 'plan', words: say`Find the best set…` },
  'write-decision': { group: 'plan', words: say`Write down a decision…` },
  'answer-missing': { group: 'plan', words: say`Answer what is missing…` },
  'ask-missing': { group: 'plan', words: say`Ask for missing answers by mail…` },
  palette: { group: 'help', words: say`Find an action or an initiative`, key: 'Mod+k' },
  shortcuts: { group: 'help', words: say`Keys`, key: '?' },
  'save-log': { group: 'help', words: say`Save a log bundle…` },
  about: { group: 'help', words: say`About Bimodal Planner` },
  help: { group: 'help', words: say`Help`, key: 'F1' },
  tour: { group: 'help', words: say`Take the tour` },
  'set-up': { group: 'help', words: say`Set up this plan …` },
};
