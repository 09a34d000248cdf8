import type { Plan } from '../model/plan';
import { setBudget } from './budget-commands';
import type { Command, CommandOf, Stamp } from './command';
import type { Decision } from './decision';
import { addImport } from './import-commands';
import {
  addInitiative,
  deleteInitiatives,
  duplicateInitiatives,
  editInitiatives,
} from './initiative-commands';
import { fundInitiatives, moveInitiatives, scheduleInitiatives } from './placement-commands';
import { changeCurrency, editPlan } from './plan-commands';
import { addService, deleteServices, editServices } from './service-commands';

type Families = { [T in Command['type']]: (plan: Plan, command: CommandOf<T>, stamp: Stamp) => Decision };

/** Which rule decides which command. */
export const families: Families = {
  'plan/edit': editPlan,
  'plan/change-currency': changeCurrency,
  'budget/set': setBudget,
  'initiative/add': addInitiative,
  'initiative/edit': editInitiatives,
  'initiative/duplicate': duplicateInitiatives,
  'initiative/delete': deleteInitiatives,
  'placement/move': moveInitiatives,
  'placement/fund': fundInitiatives,
  'placement/schedule': scheduleInitiatives,
  'service/add': addService,
  'service/edit': editServices,
  'service/delete': deleteServices,
  'import/add': addImport,
};
