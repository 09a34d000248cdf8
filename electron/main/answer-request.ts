import { z } from 'zod';
import type { Reply } from '../../shared/contract/envelope';
import type { ShellReplies } from '../../shared/contract/shell-replies';
import type { ShellRequestName } from '../../shared/contract/shell';
import { shellRequests } from '../../shared/contract/shell';

type ShellInput<N extends ShellRequestName> = z.output<(typeof shellRequests)[N]>;
export type ShellHandlers<Asker> = {
  readonly [N in ShellRequestName]: (asker: Asker, body: ShellInput<N>) => Promise<Reply<ShellReplies[N]>>;
};

const messageSchema = z.strictObject({ name: z.string().max(100), body: z.unknown() });
const refusal = (code: string): Reply<never> => ({ ok: false, code, parameters: {} });

/**
 * Answers a message of a page: it must be one of the contract, with the body the contract asks for; everything else is
 * refused before a handler sees it.
 */
export async function answerRequest<Asker>(
  handlers: ShellHandlers<Asker>,
  asker: Asker,
  message: unknown,
): Promise<Reply<unknown>> {
  const envelope = messageSchema.safeParse(message);
  if (!envelope.success) return refusal('malformed');
  const { name, body } = envelope.data;
  if (!isShellRequest(name)) return refusal('unknown-message');
  return answerKnown(handlers, asker, name, body);
}

function isShellRequest(name: string): name is ShellRequestName {
  return Object.hasOwn(shellRequests, name);
}

async function answerKnown<Asker, N extends ShellRequestName>(
  handlers: ShellHandlers<Asker>,
  asker: Asker,
  name: N,
  body: unknown,
): Promise<Reply<unknown>> {
  const checked = shellRequests[name].safeParse(body);
  if (!checked.success) return refusal('malformed');
  return handlers[name](asker, checked.data as ShellInput<N>);
}
