/** The id by which the open question leads to its field. */
export function scaleSelectId(column: string): string {
  return `import-scale-${encodeURIComponent(column)}`;
}
