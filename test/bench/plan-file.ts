import { createFile } from '../../electron/engine/store/create-file';
import { type Plan, tableNames } from '../../shared/model/plan';
import type { Patch } from '../../shared/model/patch';
import { derivePlan } from './derive-plan';

export interface DerivePlanTask {
  readonly plan: string;
  readonly initiatives: number;
}

/** The plan of the derive part as a file; gives how many initiatives it has. */
export function writeDerivePlan({ plan, initiatives }: DerivePlanTask): number {
  const made = derivePlan(initiatives);
  writePlan(plan, made);
  return made.initiative.size;
}

export function writePlan(file: string, plan: Plan): void {
  createFile(file, asPatch(plan));
}

function asPatch(plan: Plan): Patch {
  return Object.fromEntries(tableNames.map((name) => [name, { added: [...plan[name].values()] }]));
}
