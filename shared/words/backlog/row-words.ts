import { say } from '../say';

/** What is told of single rows. */
export const rowSentences = {
  'no-title': say`The row has no title.`,
  'row-not-counted': say`“{column}” says “{text}”, so the row is not part of the backlog.`,
  'row-is-example': say`The row is an example of the template.`,
  'title-from-key': say`The row has no title; its key “{key}” was taken.`,
  'cells-too-many': say`The row has {found} {found:cell|cells} under {expected} {expected:column|columns}, so its values may have shifted.`,
  'cells-missing': say`The row has {found} {found:cell|cells} under {expected} {expected:column|columns}; the rest was taken as empty.`,
  'columns-over-limit': say`The row has more than {limit} cells.`,
  'cell-over-limit': say`A cell has more than {limit} characters.`,
  'control-characters': say`{count} control {count:character was|characters were} removed.`,
  'entities-decoded': say`HTML codes such as “{example}” became characters{more:|, in this and one other cell|, in this and # other cells}.`,
  'markup-removed': say`Formatting such as <b> or <br> became plain text in {count} {count:cell|cells}.`,
  'hidden-characters': say`The text has characters that do not show or that turn its direction.`,
  'text-cut': say`The text has {length} characters; the first {limit} were kept.`,
  'tags-cut': say`The row has {found} tags; the first {limit} were kept.`,
  'titles-twice': say`{count} {count:row has|rows have} the title of a row before and no key, such as “{title}” in line {first}; each is an initiative of its own.`,
  'key-twice': say`The key “{key}” already stands in line {first}.`,
  'key-damaged': say`The key “{key}” is a number that a spreadsheet has shortened; it can no longer tell rows apart, so the row has no key.`,
  'formula-failed': say`“{text}” is what a spreadsheet shows where a formula failed; {kept:the field stays empty|the plan keeps its value}.`,
  'title-alike': say`The title “{title}” looks like the one in line {first}, but is not the same.`,
} as const;
