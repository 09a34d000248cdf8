import { columnsOf, type Preset } from './preset';

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
  due date text
  start date text
  start date > start
  due date > end
`);

/** Tasks of ClickUp. */
export const clickUp: Preset = {
  id: 'clickup',
  name: 'ClickUp',
  marks: [['task id'], ['task name'], ['list name', 'task content', 'space name', 'folder name']],
  columns: () => columns,
};
