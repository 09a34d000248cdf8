import { z } from 'zod';
import { id, moment } from '../model/fields';
import { agreementCommands } from './commands/agreement';
import { decisionCommands } from './commands/decision';
import { editEachCommands } from './commands/edit-each';
import { goalCommands } from './commands/goal';
import { importCommands } from './commands/import';
import { initiativeCommands } from './commands/initiative';
import { liveCommands } from './commands/live';
import { metricCommands } from './commands/metric';
import { moneyCommands } from './commands/money';
import { noteCommands } from './commands/note';
import { paperCommands } from './commands/paper';
import { ownFieldCommands } from './commands/own-field';
import { peerCommands } from './commands/peer';
import { peopleCommands } from './commands/people';
import { placementCommands } from './commands/placement';
import { planCommands } from './commands/plan';
import { roadmapCommands } from './commands/roadmap';
import { scenarioCommands } from './commands/scenario';
import { roleCommands } from './commands/role';
import { serviceCommands } from './commands/service';
import { strengthCommands } from './commands/strength';
import { viewCommands } from './commands/view';

/** Every action of a user that changes the plan; each family has a file of its own. */
export const commandSchema = z.discriminatedUnion('type', [
  ...planCommands,
  ...initiativeCommands,
  ...editEachCommands,
  ...placementCommands,
  ...serviceCommands,
  ...moneyCommands,
  ...goalCommands,
  ...peerCommands,
  ...peopleCommands,
  ...roadmapCommands,
  ...scenarioCommands,
  ...decisionCommands,
  ...importCommands,
  ...viewCommands,
  ...ownFieldCommands,
  ...noteCommands,
  ...metricCommands,
  ...liveCommands,
  ...agreementCommands,
  ...paperCommands,
  ...strengthCommands,
  ...roleCommands,
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** What a command carries besides itself: its own id and moment, and the reason where one was asked for. */
export const stampSchema = z.strictObject({
  id,
  at: moment,
  reason: z.string().trim().min(1).max(10_000).optional(),
});
export type Stamp = z.infer<typeof stampSchema>;
