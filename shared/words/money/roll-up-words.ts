import { say } from '../say';

/** By what money is rolled up, and what there stands of the work of none. */
export const rollUpKinds = [
  { by: 'programme', words: say`Programmes`, none: say`No programme` },
  { by: 'businessUnit', words: say`Business units`, none: say`No business unit` },
] as const;

/** The sums of a roll-up in their order, on the screen and on paper. */
export const rollUpMoney = [
  [say`Cost`, 'cost'],
  [say`Given`, 'given'],
  [say`Spent`, 'spent'],
  [say`Committed`, 'committed'],
  [say`Left`, 'left'],
  [say`To leave`, 'exitCost'],
] as const;
