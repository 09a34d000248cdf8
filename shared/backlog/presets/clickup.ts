import { columnsOf, type Preset, type PresetColumn } from './preset';

const columns = columnsOf(`
  task id > sourceKey
  task custom id
  task name > title
  task content > description
  status > status
  list name > programme
  folder name
  space name
  assignee > itOwner
  assignees > itOwner
  tags > tags
  priority > priority
  parent id > parent
  time estimated
  time estimated text
  start date > start
  due date > end
`);

/**
 * The day as its user sees it, by the American order, goes before the milliseconds beside it: those are of Greenwich, where
 * the first of January begins on the last of December.
 */
const shownDays: readonly PresetColumn[] = [
  { match: 'start date text', field: 'start', set: { dayOrder: 'month-day' } },
  { match: 'due date text', field: 'end', set: { dayOrder: 'month-day' } },
];

/** Tasks of ClickUp. */
export const clickUp: Preset = {
  id: 'clickup',
  name: 'ClickUp',
  marks: [['task id'], ['task name'], ['list name', 'task content', 'space name', 'folder name']],
  columns: () => [...shownDays, ...columns],
};
