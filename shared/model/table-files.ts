/** Old and other workbooks count as well: what to do with them is said where they would be read. */
const extensions = /\.(csv|tsv|tab|txt|xlsx|xlsm|xls|ods)$/i;

/** Whether a file of this name is a table, to be looked at by the import. */
export function isTableFile(name: string): boolean {
  return extensions.test(name);
}
