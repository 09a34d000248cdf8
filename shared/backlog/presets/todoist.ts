import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  content > title
  description > description
  priority > priority
  indent > outlineLevel
  author > businessOwner
  responsible > itOwner
  date > neededBy
  type
  date lang
  timezone
`);

/** A project of Todoist. */
export const todoist: Preset = {
  id: 'todoist',
  name: 'Todoist',
  marks: [['content'], ['indent'], ['date lang', 'author', 'timezone']],
  columns: () => columns,
  table: { hierarchy: 'flat' },
  leaveOut: [
    ['type', 'section'],
    ['type', 'note'],
    ['type', 'meta'],
  ],
};
