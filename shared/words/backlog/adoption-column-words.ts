const text = 'text of one line';
const day = 'a day such as 2027-03-31';

/** The same as in column-words.ts of what only people tell: conditions that are met, and who uses it once it is live. */
export const adoptionColumnWords = {
  deliveryTicks: {
    about: 'Conditions of its way of delivery that only people can know, and that are met.',
    allowed:
      'customerMinded, empowers, oneCapability, notCritical, freed or leanGovernance, with ; between them',
    example: '',
  },
  liveOn: { about: 'The day on which it went live.', allowed: day, example: '' },
  users: { about: 'Who uses it once it is live.', allowed: text, example: '' },
  userCount: {
    about: 'How many they are.',
    allowed: 'a whole number',
    example: '',
  },
  engaged: {
    about: 'Whether its users took part while it was built.',
    allowed: 'yes or no; empty where nobody knows',
    example: '',
  },
  supportBy: { about: 'Who helps its users after go-live.', allowed: text, example: '' },
  supportUntil: { about: 'Until when they are helped.', allowed: day, example: '' },
  adoptionUnit: {
    about: 'What target and actual are counted in.',
    allowed: 'percent (of its users) or users; empty is percent',
    example: '',
  },
  adoptionTarget: {
    about: 'How many are to use it.',
    allowed: 'a number such as 80; at most 100 where it is percent',
    example: '',
  },
  adoptionTargetDate: { about: 'By when.', allowed: day, example: '' },
  adoptionActual: {
    about: 'How many do use it.',
    allowed: 'a number such as 62.5; at most 100 where it is percent',
    example: '',
  },
  adoptionActualDate: { about: 'When that was counted.', allowed: day, example: '' },
} as const;
