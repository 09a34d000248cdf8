import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Reply } from '../../../shared/contract/envelope';
import type { OfferedBacklog } from '../../../shared/contract/shell-replies';
import { about, failure } from '../failure';
import type { PlanWindow } from '../windows/plan-window';

/** Hands a file the user named to the engine; the page learns a token, the name and the size. */
export async function offerBacklog({ engine }: PlanWindow, path: string): Promise<Reply<OfferedBacklog>> {
  const bytes = await sizeOfFile(path);
  const plan = await engine;
  if (bytes === null || !plan) return failure('backlog-gone', path);
  const reply = await plan.offerBacklog(path);
  if (!reply.ok) return about(path, reply);
  return { ok: true, value: { token: reply.value, name: basename(path), bytes } };
}

async function sizeOfFile(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
