import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  id > sourceKey
  title > title
  description > description
  team > businessUnit
  status > status
  estimate
  priority > priority
  project > programme
  project id
  creator > businessOwner
  assignee > itOwner
  labels > tags
  initiatives
  parent issue > parent
  blocked by > needs
  started > start
  due date > end
  uuid
  created
  updated
  completed
  canceled
  archived
  triaged
`);

/** Issues of Linear; its newer exports have more columns. */
export const linear: Preset = {
  id: 'linear',
  name: 'Linear',
  marks: [['cycle number', 'cycle name', 'project milestone', 'triaged'], ['id'], ['title'], ['team']],
  columns: () => columns,
  values: { priority: { 'No priority': null } },
};
