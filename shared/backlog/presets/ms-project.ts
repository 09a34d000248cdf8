import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  unique id > sourceKey
  id > sourceKey
  name > title
  task name > title
  duration > length
  start > start
  finish > end
  predecessors > needs
  successors
  outline level > outlineLevel
  resource names > itOwner
  notes > description
  cost > cost
  actual cost > spent
  active
  task mode
  wbs
  % complete
  percent complete
`);

/** Tasks of Microsoft Project by its export map. */
export const msProject: Preset = {
  id: 'msproject',
  name: 'Microsoft Project',
  marks: [['outline level', 'task mode', 'wbs'], ['duration'], ['start'], ['finish'], ['name', 'task name']],
  columns: () => columns,
  // What a summary task costs and how long it takes is the sum of its tasks.
  table: { hierarchy: 'groups' },
  linkKey: 'id',
};
