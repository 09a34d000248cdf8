/** The field by which rows of other tables name an initiative. */
export const initiativeField = 'initiativeId';

/**
 * Of an id that is one of `initiatives` the very string that these have, else the id as it is. Rows that were read or sent
 * have a copy each of the same 36 letters, and who looks one up in a map has the copies compared letter by letter.
 */
export function knownId<Id>(initiatives: ReadonlyMap<string, { readonly id: string }>, id: Id): Id {
  // An id that is found is a string, and equal to what is given back.
  return typeof id === 'string' ? ((initiatives.get(id)?.id ?? id) as Id & string) : id;
}
