import { say } from '../say';

/** What an initiative may begin as, each with the title to type over; what it asks is in `card-templates.ts`, read when one is chosen. */
const templates = {
  experience: [say`The experience we want`, say`New experience`],
  outside: [say`What runs outside IT already`, say`New from outside IT`],
  pilot: [say`A pilot of emerging technology`, say`New pilot`],
  enabler: [say`An enabler, such as an API`, say`New enabler`],
  renewal: [say`A renewal`, say`New renewal`],
} as const;
export type CardTemplateId = keyof typeof templates;

interface CardTemplateName {
  readonly id: CardTemplateId;
  readonly words: string;
  readonly title: string;
}

/** In the order in which they are offered. */
export const cardTemplateNames: readonly CardTemplateName[] = (
  Object.keys(templates) as CardTemplateId[]
).map((id) => ({ id, words: templates[id][0], title: templates[id][1] }));
