import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  card id > sourceKey
  card name > title
  card description > description
  labels > tags
  members > itOwner
  start date > start
  due date > end
  list name > status
  board name > programme
  card url
  list id
  board id
  archived
`);

/** A board of Trello, a card a row. */
export const trello: Preset = {
  id: 'trello',
  name: 'Trello',
  marks: [['card id'], ['card name'], ['list name', 'list id', 'board name']],
  columns: () => columns,
  leaveOut: [['archived', 'true']],
};
