import type { AskedBy } from '../../rules/questions/missing-answers';
import type { QuestionId } from '../../rules/questions/questions';
import { say } from '../say';

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
    name: say`outcome`,
    asked: say`Which outcome does it serve?`,
    why: say`It decides which of the three its money counts for, beside the declared priority. Without one it cannot be funded anew.`,
  },
  cost: {
    name: say`cost`,
    asked: say`What does it cost, once, in all?`,
    why: say`Budgets, balance and what is free count it only once the sum is known.`,
  },
  start: {
    name: say`start`,
    asked: say`When does the work start?`,
    why: say`It decides in which year the money falls, when its run cost begins, and which team is asked for when.`,
  },
  businessOwner: {
    name: say`business owner`,
    asked: say`Who answers for it in the business?`,
    why: say`With a business owner it is in that person’s agenda and list of missing answers, and no longer among what needs attention.`,
  },
  lane: {
    name: say`confirmed lane`,
    asked: say`Does it keep the lights on, or does it drive innovation?`,
    why: say`The balance of change money and its guardrail go by it. An import assumed it; nobody has confirmed it yet.`,
  },
  itOwner: {
    name: say`IT owner`,
    asked: say`Who answers for it in IT?`,
    why: say`Business and IT stand side by side on the initiative’s page; its IT owner gets the list of missing answers.`,
  },
  runCost: {
    name: say`run cost`,
    asked: say`What does it add to run cost a year, once it is live?`,
    why: say`Run-cost drift and next year’s room count it. 0 says that it adds nothing.`,
  },
  benefit: {
    name: say`benefit`,
    asked: say`What does it bring a year, likely?`,
    why: say`The score, the payback and the budget case rest on it. Kinds of benefit are never added up.`,
  },
  goal: {
    name: say`goal`,
    asked: say`Which goal does it work for?`,
    why: say`The goal counts what it adds, and the initiative takes over the goal’s outcome and date.`,
  },
  goalContribution: {
    name: say`part of its goal`,
    asked: say`How far does it move the goal’s metric?`,
    why: say`How far the funded plan gets with the goal is the sum of these.`,
  },
  goalSponsor: {
    name: say`sponsor of its goal`,
    asked: say`Who sponsors the goal?`,
    why: say`Asked once for the goal: the sponsor stands on the page of each of its initiatives, and beside the owners.`,
  },
  goalCapability: {
    name: say`capability that changes`,
    asked: say`What can people do, once the goal is met, that they cannot do today?`,
    why: say`Asked once for the goal: it is the middle of the sentence that says why each of its initiatives is worth doing.`,
  },
  goalPeer: {
    name: say`peer of its goal`,
    asked: say`Whom does the goal answer?`,
    why: say`Asked once for the goal: its initiatives stand in the briefing of that peer, and count on the map of peers.`,
  },
  goalPressure: {
    name: say`pressure of that peer`,
    asked: say`Which pressure of that peer does the goal answer?`,
    why: say`Asked once for the goal: the briefing tells the peer, in the peer’s own words, what the money answers.`,
  },
  effort: {
    name: say`effort`,
    asked: say`Which team does most of the work, and how many days is it?`,
    why: say`The load of the teams, and when it would fit, are worked out of it.`,
  },
  neededBy: {
    name: say`day it is needed by`,
    asked: say`By when does the business need it?`,
    why: say`Where it comes later, that is told before somebody notices.`,
  },
  deliveryRisk: {
    name: say`delivery risk`,
    asked: say`How likely is it to go wrong?`,
    why: say`The score weighs it.`,
  },
  riskOfNotDoing: {
    name: say`risk of not doing it`,
    asked: say`What happens if it is not done?`,
    why: say`It stands on the initiative’s page, and in the verdict of why one comes before another.`,
  },
};

/** How likely work is to go wrong, by its points. */
export const deliveryRiskWords: Readonly<Record<string, string>> = {
  1: say`Hardly`,
  2: say`A little`,
  3: say`As likely as not`,
  4: say`Likely`,
  5: say`Very likely`,
};

/** By what somebody is asked, as a person reads it. */
export const askedByWords: Readonly<Record<AskedBy, string>> = {
  businessOwner: say`Business owner`,
  itOwner: say`IT owner`,
  businessUnit: say`Business unit`,
  programme: say`Programme`,
};
