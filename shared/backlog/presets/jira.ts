import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  summary > title
  issue key > sourceKey
  issue id
  issue type > kindOfWork
  status > status
  status category
  parent summary > programme
  epic name > programme
  project name > programme
  project key
  project type
  project lead
  project lead id
  project description
  priority > priority
  assignee > itOwner
  reporter > businessOwner
  description > description
  labels > tags
  parent key > parent
  parent > parent
  parent id
  epic link > parent
  start date > start
  target start > start
  due date > end
  target end > end
  created
  updated
  resolved
  original estimate
  remaining estimate
  time spent
  work ratio
  environment
  comment
  sprint
  fix versions
  affects versions
  votes
  resolution
`);

/** Jira's issue navigator, all fields or some. */
export const jira: Preset = {
  id: 'jira',
  name: 'Jira',
  linkKey: 'issue id',
  marks: [['issue key', 'issue id'], ['summary'], ['issue type', 'project key', 'status category']],
  columns: () => [
    ...columns,
    { match: /^inward issue link blocks$/, field: 'needs' },
    { match: /^outward issue link blocks$/, field: 'blocks' },
  ],
};
