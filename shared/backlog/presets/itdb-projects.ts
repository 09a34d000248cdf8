import { columnsOf, type Preset, type PresetColumn } from './preset';

const columns = columnsOf(`
  unique project id > sourceKey
  project id > sourceKey
  agency project id
  unique investment identifier
  business case id
  agency code
  agency name > businessUnit
  investment title > programme
  project name > title
  project description > description
  projected actual project completion date
  planned cost > cost
  projected actual cost
  lifecycle cost
  cost variance
  schedule variance
  updated date
  updated time
`);

/** Its days are written as in the US. */
const set = { dayOrder: 'month-day' } as const;
const days: readonly PresetColumn[] = [
  { match: 'start date', field: 'start', set },
  { match: 'planned project completion date', field: 'end', set },
  { match: 'completion date', field: 'end', set },
];

/** The projects of the IT Dashboard. Only some editions say that sums are in millions, so the scale is asked where none does. */
export const itdbProjects: Preset = {
  id: 'itdb-projects',
  name: 'US federal IT projects',
  marks: [
    ['unique investment identifier'],
    ['project name'],
    ['planned cost', 'lifecycle cost', 'cost variance'],
  ],
  columns: () => [...columns, ...days],
};
