import { say } from '../say';

/** What is told of rows against the plan. */
export const reconcileSentences = {
  'row-twice': say`“{key}” already stands in line {first}; that row was taken.`,
  'key-reused': say`“{key}” is the key of “{title}”, but the row has another title and little else in common: it comes in as new unless you say that it is the same.`,
  'row-dropped': say`“{key}” was imported before and then deleted here; it stays deleted.`,
  'answer-of-none': say`“{title}” is not in the plan any more, so what was answered of it is not taken.`,
  'row-is-group': say`Other rows are part of “{title}”; it became their programme.`,
  'effort-below-hidden': say`The row asks “{team}” for {said} {said:day|days}, but work that is not seen takes {days} of the team there; the plan keeps {days}.`,
  'edit-not-taken': say`It was edited in {count} {count:row|rows}, but is read for new initiatives only; the plan stays as it is.`,
  'list-by-rows': say`Most of its rows are those of the list “{source}”, which has the same columns, so they are compared with that. Choose another list if it is none of them.`,
  'other-scenario': say`Lane, dates and funding in {count} {count:row|rows} are of the scenario “{scenario}”; they were not taken into “{target}”.`,
  'group-costs-twice': say`{count:A row such as “{title}” costs|# rows such as “{title}” cost} what the rows below {count:it|them} cost together, so that money is there twice. Let rows with others below become programmes if it is the same money.`,
  'group-costs-apart': say`The rows below “{title}” add up to {share} % of its cost. It became their programme, so its own cost is not in the plan.`,
  'row-below': say`It is part of “{title}”, which was imported.`,
  'parent-unknown': say`“{text}” is the key of no row here and of nothing in the plan; no programme was taken from it.`,
  'parent-circle': say`“{title}” is above itself, by its own parent or a parent of that; no programme was taken from that.`,
  'dependency-unknown': say`“{text}” names no one initiative; the dependency was not taken.`,
  'dependency-dropped': say`The list no longer says that “{title}” needs “{other}”, and it was the list that said so: the dependency goes.`,
  'dependency-circle': say`A circle of dependencies: {path}. The last of them was not taken.`,
} as const;
