import type { WindowActionId } from '../model/window-action-ids';

export const windowActionGroups = ['file', 'edit', 'view', 'go', 'plan', 'help'] as const;
export type WindowActionGroup = (typeof windowActionGroups)[number];

export const windowActionGroupWords: Readonly<Record<WindowActionGroup, string>> = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  go: 'Go to',
  plan: 'Scenarios and decisions',
  help: 'Help',
};

/** How an action of the window is named and reached. */
export interface WindowActionFacts {
  readonly group: WindowActionGroup;
  readonly words: string;
  /** As pressed keys are named: "Mod+Shift+z"; Mod is Ctrl, or Cmd on a Mac. */
  readonly key?: string;
  /** A second key for the same, which is not shown. */
  readonly otherKey?: string;
}

/** Every action of the window, in the order in which it is offered. Menu, palette, keys and the sheet of keys read it. */
export const windowActions: Readonly<Record<WindowActionId, WindowActionFacts>> = {
  'new-plan': { group: 'file', words: 'New plan…', key: 'Mod+n' },
  'open-plan': { group: 'file', words: 'Open a plan…', key: 'Mod+o' },
  'start-page': { group: 'file', words: 'Start page' },
  'open-sample': { group: 'file', words: 'Sample portfolio' },
  import: { group: 'file', words: 'Import a backlog…', key: 'Mod+i' },
  'export-backlog': { group: 'file', words: 'Export the backlog as a table…' },
  'export-pdf': { group: 'file', words: 'Export as PDF…', key: 'Mod+e' },
  print: { group: 'file', words: 'Print the report…', key: 'Mod+p' },
  save: { group: 'file', words: 'Save', key: 'Mod+s' },
  'save-copy': { group: 'file', words: 'Save a copy…', key: 'Mod+Shift+s' },
  'show-in-folder': { group: 'file', words: 'Show the plan in its folder' },
  settings: { group: 'file', words: 'Plan settings', key: 'Mod+,' },
  undo: { group: 'edit', words: 'Undo', key: 'Mod+z' },
  redo: { group: 'edit', words: 'Redo', key: 'Mod+Shift+z', otherKey: 'Mod+y' },
  'add-initiative': { group: 'edit', words: 'Add an initiative', key: 'Mod+Shift+n' },
  find: { group: 'edit', words: 'Find initiatives', key: 'Mod+f' },
  'select-all': { group: 'edit', words: 'Select all in view', key: 'Mod+a' },
  'go-board': { group: 'go', words: 'Board', key: 'Mod+1' },
  'go-grid': { group: 'go', words: 'Grid', key: 'Mod+g' },
  'go-outcomes': { group: 'go', words: 'Outcomes', key: 'Mod+2' },
  'go-roadmap': { group: 'go', words: 'Roadmap', key: 'Mod+3' },
  'go-money': { group: 'go', words: 'Money', key: 'Mod+4' },
  'go-services': { group: 'go', words: 'Services', key: 'Mod+5' },
  'go-people': { group: 'go', words: 'People', key: 'Mod+6' },
  'go-peers': { group: 'go', words: 'Peers', key: 'Mod+Shift+p' },
  'go-scenarios': { group: 'go', words: 'Scenarios', key: 'Mod+7' },
  'go-decisions': { group: 'go', words: 'Decisions', key: 'Mod+8' },
  'go-report': { group: 'go', words: 'Report', key: 'Mod+9' },
  'go-history': { group: 'go', words: 'History' },
  'next-region': { group: 'view', words: 'Next part of the window', key: 'F6' },
  'previous-region': { group: 'view', words: 'Part of the window before', key: 'Shift+F6' },
  'zoom-in': { group: 'view', words: 'Larger', key: 'Mod+=' },
  'zoom-out': { group: 'view', words: 'Smaller', key: 'Mod+-' },
  'zoom-reset': { group: 'view', words: 'Actual size', key: 'Mod+0' },
  'new-scenario': { group: 'plan', words: 'Duplicate the scenario…' },
  'freeze-baseline': { group: 'plan', words: 'Freeze a baseline…' },
  'write-decision': { group: 'plan', words: 'Write down a decision…' },
  'answer-missing': { group: 'plan', words: 'Answer what is missing…' },
  'ask-missing': { group: 'plan', words: 'Ask for missing answers by mail…' },
  palette: { group: 'help', words: 'Find an action or an initiative', key: 'Mod+k' },
  shortcuts: { group: 'help', words: 'Keys', key: '?' },
  'save-log': { group: 'help', words: 'Save a log bundle…' },
  about: { group: 'help', words: 'About Bimodal Planner' },
  help: { group: 'help', words: 'Help', key: 'F1' },
  tour: { group: 'help', words: 'Take the tour' },
};
