import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  title > title
  url > sourceKey
  assignees > itOwner
  status > status
  labels > tags
  milestone > programme
  repository > programme
  start date > start
  target date > end
  end date > end
  parent issue > parent
  priority > priority
  linked pull requests
  reviewers
  sub issues progress
`);

/** The view of a GitHub project; its rows are told apart by their address. */
export const gitHub: Preset = {
  id: 'github',
  name: 'GitHub Projects',
  marks: [
    ['title'],
    ['status'],
    ['url', 'repository'],
    ['assignees', 'labels', 'milestone', 'repository', 'linked pull requests'],
  ],
  columns: () => columns,
};
