const most = 10;

/** The list with `path` first, once, and at most ten long. */
export function withRecent(recent: readonly string[], path: string): string[] {
  return [path, ...withoutRecent(recent, path)].slice(0, most);
}

export function withoutRecent(recent: readonly string[], path: string): string[] {
  return recent.filter((each) => each !== path);
}
