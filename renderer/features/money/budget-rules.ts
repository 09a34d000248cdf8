/** The formulas behind the table of budgets, in plain words. */
export const budgetRules: readonly (readonly [string, string])[] = [
  [
    'Spend',
    'Of the IT budget: run today + run added − run saved + the one-off money that falls in the year: of both lists, and what is booked of the backlog. Of a list: its one-off money of the year, of what is funded and what is booked of the rest. Run cost never counts against a list.',
  ],
  ['Free', 'Budget − contingency − spend. The board and the report say the same.'],
  [
    'Balance of change money',
    'Each list’s share of the one-off money of both in the year. The guardrail is about this share alone.',
  ],
  [
    'Keeping the lights on as a share of all spend',
    '(Run today + run added − run saved + one-off money of the run list) ÷ all spend of the year.',
  ],
];
