/**
 * A row with these fields, all null, to be copied by `{ ...template }`. The engine of JavaScript then knows their number
 * before it makes one and keeps all in the row itself; of fields that are added one by one all but four lie in a list beside it.
 */
export function rowTemplate(fields: readonly string[]): Record<string, unknown> {
  return JSON.parse(`{${fields.map((field) => `${JSON.stringify(field)}:null`).join(',')}}`) as Record<
    string,
    unknown
  >;
}
