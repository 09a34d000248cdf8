/** The tools whose exports are known by their columns. */
export const presetIds = [
  'own',
  'own-services',
  'jira',
  'ado',
  'servicenow',
  'linear',
  'asana',
  'trello',
  'clickup',
  'todoist',
  'github',
  'msproject',
  'planview',
  'monday',
  'itdb-portfolio',
  'itdb-projects',
  'gmpp',
] as const;
export type PresetId = (typeof presetIds)[number];
