import { uuidv7 } from 'uuidv7';
import { create } from 'zustand';
import type { Lane } from '../../../shared/model/codes';
import type { InitiativeChanges } from '../../../shared/rules/commands/initiative';
import { type CardTemplateId, cardTemplateNames } from '../../../shared/words/cards/card-template-names';
import { say } from '../../../shared/words/say';
import { letShow } from '../board/find-store';
import { dispatch } from '../plan/dispatch';
import { currentScenarioId } from '../plan/plan-store';
import { noteKeyboard } from '../window/keyboard-place';
import { openPanel, useView } from '../window/view-store';

const newTitle = say`New initiative`;

interface Adding {
  /** An initiative is on its way: what is typed is meant for its title, and must not be commands to the page meanwhile. */
  readonly isOnItsWay: boolean;
  /** Whether somebody has taken the keyboard elsewhere since it was asked for. */
  readonly isElsewhere: () => boolean;
}

const nowhere = () => false;
export const useAdding = create<Adding>()(() => ({ isOnItsWay: false, isElsewhere: nowhere }));

/** Whether a new title may take the keyboard; asked once, by the panel that is opened for it. */
export function mayTakeTitle(): boolean {
  const { isElsewhere } = useAdding.getState();
  useAdding.setState({ isElsewhere: nowhere });
  return !isElsewhere();
}

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
  useAdding.setState({ isOnItsWay: true, isElsewhere: noteKeyboard() });
  const outcome = await dispatch({
    type: 'initiative/add',
    scenarioId,
    id,
    title,
    lane,
    changes,
    ...(roles.length > 0 && { roles: roles.map((role) => ({ id: uuidv7(), role })) }),
  }).finally(() => useAdding.setState({ isOnItsWay: false }));
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
  const { cardTemplates, templateRoles } = await import('../../../shared/words/cards/card-templates');
  await addInitiative('backlog', { title, changes: cardTemplates[id], roles: templateRoles[id] ?? [] });
}

/** The lines of a menu to begin an initiative with. */
export const templateEntries = cardTemplateNames.map(({ id, words, title }) => ({
  id,
  words,
  run: () => void addFromTemplate(id, title),
}));
