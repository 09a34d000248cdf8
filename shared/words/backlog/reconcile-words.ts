/** What is told of rows against the plan. */
export const reconcileSentences = {
  'row-twice': '“{key}” already stands in line {first}; that row was taken.',
  'row-dropped': '“{key}” was imported before and then deleted here; it stays deleted.',
} as const;
