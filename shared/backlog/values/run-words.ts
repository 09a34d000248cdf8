/** Beginnings of words by which finance says that money is for running something. */
const run =
  /(^|[^a-z])(run|opex|operat|operac|maint|support|recurr|laufend|betrieb|wartung|exploitation|fonctionnement|mantenim|manuten)/;

/** And of those by which it says that it is not. */
const change = /(^|[^a-z])(capex|capital|change|project|projekt|projet|proye|projet|one.?off|invest)/;

/** Whether the kind of a booking, in the words of a finance export, is run money; one that says both says nothing. */
export function saysRun(text: string): boolean {
  const words = text.toLowerCase();
  return run.test(words) && !change.test(words);
}
