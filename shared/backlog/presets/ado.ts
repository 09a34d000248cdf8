import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  id > sourceKey
  work item type > kindOfWork
  title > title
  assigned to > itOwner
  state > status
  tags > tags
  priority > priority
  area path > businessUnit
  iteration path
  description > description
  acceptance criteria
  story points
  effort
  parent > parent
  start date > start
  target date > end
  business value > businessValue
  time criticality > timeCriticality
  created date
  created by
  changed date
  closed date
`);

/** A query of Azure DevOps, as a list or as a tree (a title column for each level). */
export const ado: Preset = {
  id: 'ado',
  name: 'Azure DevOps',
  marks: [['work item type'], ['id'], ['title', 'title 1'], ['state', 'assigned to', 'tags', 'area path']],
  columns: () => [...columns, { match: /^title \d+$/, field: 'title', set: { sum: true } }],
};
