import { columnsOf, type Preset, type PresetColumn } from './preset';

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

/** What was asked for is the plan where nothing else is; beside that its end says when it is needed. */
function requested(words: ReadonlySet<string>): readonly PresetColumn[] {
  const isPlanned = (name: string): boolean => words.has(`schedule ${name}`) || words.has(`planned ${name}`);
  return columnsOf(`
    requested start${isPlanned('start') ? '' : ' > start'}
    requested finish > ${isPlanned('finish') ? 'neededBy' : 'end'}
  `);
}

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
  columns: (words) => [...(words.has('work name') ? [] : unnamed), ...columns, ...requested(words)],
};
