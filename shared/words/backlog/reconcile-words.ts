/** What is told of rows against the plan. */
export const reconcileSentences = {} as const;
