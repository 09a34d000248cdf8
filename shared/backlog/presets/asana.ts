import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  task id > sourceKey
  name > title
  section column > status
  notes > description
  assignee > itOwner
  assignee email
  start date > start
  due date > end
  tags > tags
  projects > programme
  parent task > parent
  blocked by > needs
  blocking > blocks
  created at
  completed at
  last modified
`);

/** A project of Asana; parents and dependencies are named by their titles. */
export const asana: Preset = {
  id: 'asana',
  name: 'Asana',
  marks: [['task id'], ['name'], ['section column'], ['assignee', 'projects', 'created at']],
  columns: () => columns,
};
