import { say } from '../say';

/** Names in the file, the same in every language. */
const conditions = 'customerMinded, empowers, oneCapability, notCritical, freed, leanGovernance';
const text = say`text of one line`;
const day = say`a day such as 2027-03-31`;

/** The same as in column-words.ts of what only people tell: conditions that are met, and who uses it once it is live. */
export const adoptionColumnWords = {
  deliveryTicks: {
    about: say`Conditions of its way of delivery that only people can know, and that are met.`,
    allowed: say`${conditions}, with ; between them`,
    example: '',
  },
  liveOn: { about: say`The day on which it went live.`, allowed: day, example: '' },
  users: { about: say`Who uses it once it is live.`, allowed: text, example: '' },
  userCount: {
    about: say`How many they are.`,
    allowed: say`a whole number`,
    example: '',
  },
  engaged: {
    about: say`Whether its users took part while it was built.`,
    allowed: say`yes or no; empty where nobody knows`,
    example: '',
  },
  supportBy: { about: say`Who helps its users after go-live.`, allowed: text, example: '' },
  supportUntil: { about: say`Until when they are helped.`, allowed: day, example: '' },
  adoptionUnit: {
    about: say`What target and actual are counted in.`,
    allowed: say`percent (of its users) or users; empty is percent`,
    example: '',
  },
  adoptionTarget: {
    about: say`How many are to use it.`,
    allowed: say`a number such as 80; at most 100 where it is percent`,
    example: '',
  },
  adoptionTargetDate: { about: say`By when.`, allowed: day, example: '' },
  adoptionActual: {
    about: say`How many do use it.`,
    allowed: say`a number such as 62.5; at most 100 where it is percent`,
    example: '',
  },
  adoptionActualDate: { about: say`When that was counted.`, allowed: day, example: '' },
} as const;
