/** One time: a day, two numbers whose order the column decides, a month, a fiscal quarter, half or year. */
export type DatePoint =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'either'; readonly year: number; readonly first: number; readonly second: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  /** A part of a calendar year such as its middle: a month, but no day. */
  | { readonly kind: 'about'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'impossible' };

/** What a cell says of a time: one, or from when to when. */
export type DateRead =
  | DatePoint
  | { readonly kind: 'span'; readonly from: DatePoint; readonly to: DatePoint };
