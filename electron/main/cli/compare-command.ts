import { basename } from 'node:path';
import { counted } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { about } from '../failure';
import type { Command } from './command';
import { compareText } from './compare-text';
import { intoOther } from './into-other';
import { done, failed, oneLine, type Result, status } from './result';
import { withPlan } from './with-plan';

type Compare = Extract<Command, { name: 'compare' }>;

/** `bimodal compare` */
export function compareCommand(command: Compare): Promise<Result> {
  return command.csv === null ? printed(command) : written(command, command.csv);
}

function printed({ plan, scenarios: [a, b], json }: Compare): Promise<Result> {
  return withPlan(plan, 'nothing', async ({ engine }) => {
    const reply = await engine.request('plan/compare', { a, b });
    if (!reply.ok) return failed(about(plan, reply), 'read');
    const { unknown, names, comparison } = reply.value;
    if (unknown !== null || !comparison) {
      const known = names.map((name) => say`“${name}”`).join(', ');
      const reason = oneLine(say`There is no scenario “${unknown}”. There is ${known}.`);
      return { ok: false, status: status.wrongUse, reason };
    }
    return done(json ? `${JSON.stringify(comparison)}\n` : compareText(comparison));
  });
}

function written({ plan, scenarios: [a, b] }: Compare, csv: string): Promise<Result> {
  return intoOther(plan, csv, async ({ engine }) => {
    const reply = await engine.request('comparison/export', {
      path: csv,
      from: { name: a },
      to: { name: b },
    });
    if (reply.ok) return done(say`${basename(csv)} written: ${counted(reply.value.rows, 'figure')}.\n`);
    const refused = failed(about(csv, reply), 'write');
    return reply.code === 'scenario-unknown' ? { ...refused, status: status.wrongUse } : refused;
  });
}
