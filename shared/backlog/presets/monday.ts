import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  item id > sourceKey
  name > title
  status > status
  person > itOwner
  people > itOwner
  owner > businessOwner
  priority > priority
  due date > end
  date > end
  timeline start > start
  timeline end > end
  budget > cost
  notes > description
  text > description
  subitems
  timeline
`);

/** A board of monday.com as far as its columns are known; every group repeats its title and its header. */
export const monday: Preset = {
  id: 'monday',
  name: 'monday.com',
  marks: [
    ['name'],
    ['subitems', 'item id', 'person'],
    ['status'],
    ['timeline', 'person', 'date', 'due date', 'owner'],
  ],
  columns: () => columns,
  // The labels that its boards begin with.
  values: { status: { 'Working on it': 'delivering', Stuck: 'delivering', Done: 'live' } },
};
