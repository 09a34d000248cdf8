import type { InitiativeChanges } from '../rules/commands/initiative';
import type { CardTemplateId } from './card-template-names';

/** Questions, each with room for its answer. */
function asking(...questions: readonly string[]): string {
  return questions.map((question) => `${question}\n`).join('\n');
}

/** What an initiative begins with: questions in its description, and what goes without saying; outcomes are assumed until confirmed. */
export const cardTemplates: Readonly<Record<CardTemplateId, InitiativeChanges>> = {
  experience: {
    description: asking(
      'Who the customer is:',
      'What they do today:',
      'The experience we want:',
      'The capability that it takes:',
      'How we will know:',
    ),
    customerFacing: true,
    outcome: 'revenue',
    outcomeAssumed: true,
  },
  outside: {
    description: asking(
      'What runs, and who runs it:',
      'Who uses it, and what IT did not offer them:',
      'What it costs them a year, and what data is in it:',
      'Adopt, replace or retire, and why:',
    ),
    outsideIt: 'adopt',
  },
  pilot: {
    description: asking(
      'What we want to learn:',
      'What we try, with whom, and until when:',
      'How we will know:',
      'What follows if it works, and if it does not:',
    ),
    emergingTechnology: true,
  },
  enabler: {
    description: asking(
      'What becomes easier to reach:',
      'Who will use it first:',
      'Which initiatives it enables (say so under dependencies, with the share they owe to it):',
    ),
    outcome: 'efficiency',
    outcomeAssumed: true,
  },
  renewal: {
    description: asking(
      'What is renewed, and why now:',
      'What gets better for those who use it:',
      'What it takes the place of, and what that frees:',
    ),
    outcome: 'risk',
    outcomeAssumed: true,
  },
};
