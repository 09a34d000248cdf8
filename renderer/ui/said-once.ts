/** For what has its name on hover as well: a title that says the same would be read as its description, right after it. */
export const saidOnce = { 'aria-description': '' } as const;
