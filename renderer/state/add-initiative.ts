import { uuidv7 } from 'uuidv7';
import type { Lane } from '../../shared/model/codes';
import type { InitiativeChanges } from '../../shared/rules/commands/initiative';
import { type CardTemplateId, cardTemplateNames } from '../../shared/words/card-template-names';
import { say } from '../../shared/words/say';
import { dispatch } from './dispatch';
import { letShow } from './find-store';
import { currentScenarioId } from './plan-store';
import { openPanel, useView } from './view-store';

const newTitle = say`New initiative`;

interface Beginning {
  readonly title?: string;
  readonly changes?: InitiativeChanges;
  /** What its work requires; nobody fills them yet. */
  readonly roles?: readonly string[];
}

/** Adds an initiative and opens its panel, its title ready to be typed over. */
export async function addInitiative(
  lane: Lane = 'backlog',
  { title = newTitle, changes = {}, roles = [] }: Beginning = {},
): Promise<void> {
  const id = uuidv7();
  const scenarioId = currentScenarioId();
  const outcome = await dispatch({
    type: 'initiative/add',
    scenarioId,
    id,
    title,
    lane,
    changes,
    ...(roles.length > 0 && { roles: roles.map((role) => ({ id: uuidv7(), role })) }),
  });
  if (outcome.kind !== 'done') return;
  useView.setState({ selection: new Set([id]), anchor: id });
  letShow([id]);
  openPanel(id);
}

/** Whether nobody has typed over the title that an initiative was given. */
export function isNewTitle(title: string): boolean {
  return title === newTitle || cardTemplateNames.some((template) => template.title === title);
}

/** The same, begun as a template has it. */
async function addFromTemplate(id: CardTemplateId, title: string): Promise<void> {
  // Their questions are read when one is asked for: the board opens without them.
  const { cardTemplates, templateRoles } = await import('../../shared/words/card-templates');
  await addInitiative('backlog', { title, changes: cardTemplates[id], roles: templateRoles[id] ?? [] });
}

/** The lines of a menu to begin an initiative with. */
export const templateEntries = cardTemplateNames.map(({ id, words, title }) => ({
  id,
  words,
  run: () => void addFromTemplate(id, title),
}));
