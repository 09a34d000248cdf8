import type { PresetId } from '../preset-ids';
import { ado } from './ado';
import { asana } from './asana';
import { clickUp } from './clickup';
import { gitHub } from './github';
import { gmpp } from './gmpp';
import { itdbPortfolio } from './itdb-portfolio';
import { itdbProjects } from './itdb-projects';
import { jira } from './jira';
import { linear } from './linear';
import { monday } from './monday';
import { msProject } from './ms-project';
import { planview } from './planview';
import type { Preset } from './preset';
import { serviceNow } from './servicenow';
import { todoist } from './todoist';
import { trello } from './trello';

/** Every tool whose export is known; this app's own is known by its exact columns (own-export.ts). */
export const allPresets: readonly Preset[] = [
  jira,
  ado,
  serviceNow,
  linear,
  asana,
  trello,
  clickUp,
  todoist,
  msProject,
  planview,
  itdbPortfolio,
  itdbProjects,
  gmpp,
  gitHub,
  monday,
];

/** The name of a tool as its users call it. */
export function presetName(id: PresetId): string {
  if (id === 'own' || id === 'own-services') return 'Bimodal Planner';
  return allPresets.find((preset) => preset.id === id)?.name ?? id;
}
