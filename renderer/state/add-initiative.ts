import { uuidv7 } from 'uuidv7';
import type { Lane } from '../../shared/model/codes';
import { dispatch } from './dispatch';
import { letShow } from './find-store';
import { currentScenarioId } from './plan-store';
import { openPanel, useView } from './view-store';

export const newTitle = 'New initiative';

/** Adds an initiative and opens its panel, its title ready to be typed over. */
export async function addInitiative(lane: Lane = 'backlog'): Promise<void> {
  const id = uuidv7();
  const scenarioId = currentScenarioId();
  const outcome = await dispatch({
    type: 'initiative/add',
    scenarioId,
    id,
    title: newTitle,
    lane,
    changes: {},
  });
  if (outcome.kind !== 'done') return;
  useView.setState({ selection: new Set([id]), anchor: id });
  letShow([id]);
  openPanel(id);
}
