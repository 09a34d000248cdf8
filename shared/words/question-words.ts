import type { AskedBy } from '../rules/missing-answers';
import type { QuestionId } from '../rules/questions';

interface QuestionWords {
  /** What it is about, for a list, after "no": "business owner". */
  readonly name: string;
  /** As it is put. */
  readonly asked: string;
  /** What the answer is for: which figures, warnings and pages change by it. */
  readonly why: string;
}

/** The questions as they are put to a CIO and, by mail, to owners: no word of planning tools in them. */
export const questionWords: Readonly<Record<QuestionId, QuestionWords>> = {
  outcome: {
    name: 'outcome',
    asked: 'Which outcome does it serve?',
    why: 'It decides which of the three its money counts for, beside the declared priority. Without one it cannot be funded anew.',
  },
  cost: {
    name: 'cost',
    asked: 'What does it cost, once, in all?',
    why: 'Budgets, balance and what is free count it only once the sum is known.',
  },
  start: {
    name: 'start',
    asked: 'When does the work start?',
    why: 'It decides in which year the money falls, when its run cost begins, and which team is asked for when.',
  },
  businessOwner: {
    name: 'business owner',
    asked: 'Who answers for it in the business?',
    why: 'With a business owner it is in that person’s agenda and list of missing answers, and no longer among what needs attention.',
  },
  lane: {
    name: 'confirmed lane',
    asked: 'Does it keep the lights on, or does it drive innovation?',
    why: 'The balance of change money and its guardrail go by it. An import assumed it; nobody has confirmed it yet.',
  },
  itOwner: {
    name: 'IT owner',
    asked: 'Who answers for it in IT?',
    why: 'Business and IT stand side by side on the initiative’s page; its IT owner gets the list of missing answers.',
  },
  runCost: {
    name: 'run cost',
    asked: 'What does it add to run cost a year, once it is live?',
    why: 'Run-cost drift and next year’s room count it. 0 says that it adds nothing.',
  },
  benefit: {
    name: 'benefit',
    asked: 'What does it bring a year, likely?',
    why: 'The score, the payback and the budget case rest on it. Kinds of benefit are never added up.',
  },
  goal: {
    name: 'goal',
    asked: 'Which goal does it work for?',
    why: 'The goal counts what it adds, and the initiative takes over the goal’s outcome and date.',
  },
  goalContribution: {
    name: 'part of its goal',
    asked: 'How far does it move the goal’s metric?',
    why: 'How far the funded plan gets with the goal is the sum of these.',
  },
  effort: {
    name: 'effort',
    asked: 'Which team does most of the work, and how many days is it?',
    why: 'The load of the teams, and when it would fit, are worked out of it.',
  },
  neededBy: {
    name: 'day it is needed by',
    asked: 'By when does the business need it?',
    why: 'Where it comes later, that is told before somebody notices.',
  },
  deliveryRisk: {
    name: 'delivery risk',
    asked: 'How likely is it to go wrong?',
    why: 'The score weighs it.',
  },
  riskOfNotDoing: {
    name: 'risk of not doing it',
    asked: 'What happens if it is not done?',
    why: 'It stands on the initiative’s page, and in the verdict of why one comes before another.',
  },
};

/** How likely work is to go wrong, by its points. */
export const deliveryRiskWords: Readonly<Record<string, string>> = {
  1: 'Hardly',
  2: 'A little',
  3: 'As likely as not',
  4: 'Likely',
  5: 'Very likely',
};

/** By what somebody is asked, as a person reads it. */
export const askedByWords: Readonly<Record<AskedBy, string>> = {
  businessOwner: 'Business owner',
  itOwner: 'IT owner',
  businessUnit: 'Business unit',
  programme: 'Programme',
};
