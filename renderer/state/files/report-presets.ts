import { uuidv7 } from 'uuidv7';
import type { Plan } from '../../../shared/model/plan';
import type { SavedView } from '../../../shared/model/records/saved-view';
import { type ReportChoice, readReportChoice } from '../../../shared/model/report-choice';
import { storedJson } from '../board/view-parts';
import { dispatch, storeField } from '../plan/dispatch';

/** The part of a saved view that makes it a preset of a report. */
const part = 'report';

export function isPreset({ content }: SavedView): boolean {
  return content[part] !== undefined;
}

/** The presets of the plan by the alphabet. */
export function presetsOf(plan: Plan): SavedView[] {
  return [...plan.savedView.values()].filter(isPreset).sort((a, b) => a.name.localeCompare(b.name));
}

/** What a preset asks for. */
export function presetChoice(preset: SavedView): ReportChoice {
  return readReportChoice(storedJson(preset.content[part]));
}

/** Keeps a choice under a name of its own; answers with why it could not be, or with the preset's id. */
export async function keepPreset(
  name: string,
  choice: ReportChoice,
): Promise<{ readonly id: string; readonly error: string | null }> {
  const id = uuidv7();
  const view = { id, name, content: { [part]: JSON.stringify(choice) } };
  return { id, error: await storeField({ type: 'view/set', view }) };
}

/** The preset asks for this from now on. */
export function updatePreset(preset: SavedView, choice: ReportChoice) {
  const view = { ...preset, content: { [part]: JSON.stringify(choice) } };
  return dispatch({ type: 'view/set', view }, { offerUndo: true });
}

export function deletePreset({ id }: SavedView) {
  return dispatch({ type: 'view/delete', ids: [id] }, { offerUndo: true });
}
