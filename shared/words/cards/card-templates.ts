import type { InitiativeChanges } from '../../rules/commands/initiative';
import { say } from '../say';
import type { CardTemplateId } from './card-template-names';

/** Questions, each with room for its answer. */
function asking(...questions: readonly string[]): string {
  return questions.map((question) => `${question}\n`).join('\n');
}

/** What an initiative begins with: questions in its description, and what goes without saying; outcomes are assumed until confirmed. */
export const cardTemplates: Readonly<Record<CardTemplateId, InitiativeChanges>> = {
  experience: {
    description: asking(
      say`Who the customer is:`,
      say`What they do today:`,
      say`The experience we want:`,
      say`The capability that it takes:`,
      say`How we will know:`,
    ),
    customerFacing: true,
    outcome: 'revenue',
    outcomeAssumed: true,
  },
  outside: {
    description: asking(
      say`What runs, and who runs it:`,
      say`Who uses it, and what IT did not offer them:`,
      say`What it costs them a year, and what data is in it:`,
      say`Adopt, replace or retire, and why:`,
    ),
    outsideIt: 'adopt',
  },
  pilot: {
    description: asking(
      say`What we want to learn:`,
      say`What we try, with whom, and until when:`,
      say`How we will know:`,
      say`What follows if it works, and if it does not:`,
    ),
    emergingTechnology: true,
  },
  enabler: {
    description: asking(
      say`What becomes easier to reach:`,
      say`Who will use it first:`,
      say`Which initiatives it enables (say so under dependencies, with the share they owe to it):`,
    ),
    outcome: 'efficiency',
    outcomeAssumed: true,
  },
  renewal: {
    description: asking(
      say`What is renewed, and why now:`,
      say`What gets better for those who use it:`,
      say`What it takes the place of, and what that frees:`,
    ),
    outcome: 'risk',
    outcomeAssumed: true,
  },
};

/** The roles that its work requires from the start: in what customers see, somebody who joins it to what runs. */
export const templateRoles: Readonly<Partial<Record<CardTemplateId, readonly string[]>>> = {
  experience: [say`Integration expert`],
  enabler: [say`Integration expert`],
};
