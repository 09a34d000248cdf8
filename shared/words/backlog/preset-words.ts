/** What is told of the tool a file comes from, and mappings that are remembered. */
export const presetSentences = {} as const;
