import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  work id > sourceKey
  work name > title
  work description > description
  lifecycle stage > status
  work status > status
  work type > kindOfWork
  total budget > cost
  sponsor > sponsor
  strategy
  capital
  expense
  schedule start > start
  schedule finish > end
  requested start
  requested finish
  project manager > itOwner
  work manager > itOwner
  planned start > start
  planned finish > end
  work owner > itOwner
  parent work > parent
  portfolio > programme
  total cost > cost
  planned cost > cost
`);

/** Work that has no name is called by its description. */
const unnamed = columnsOf('work description > title');

/** Work of Planview, as far as its columns are known. */
export const planview: Preset = {
  id: 'planview',
  name: 'Planview',
  marks: [
    ['work id', 'work name', 'work description'],
    ['schedule start', 'schedule finish', 'work status', 'work name'],
  ],
  columns: (words) => (words.has('work name') ? columns : [...unnamed, ...columns]),
};
