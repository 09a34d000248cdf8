/** What an initiative may begin as, each with the title to type over; what it asks is in `card-templates.ts`, read when one is chosen. */
const templates = {
  experience: ['The experience we want', 'New experience'],
  outside: ['What runs outside IT already', 'New from outside IT'],
  pilot: ['A pilot of emerging technology', 'New pilot'],
  enabler: ['An enabler, such as an API', 'New enabler'],
  renewal: ['A renewal', 'New renewal'],
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
