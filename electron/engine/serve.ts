import type { z } from 'zod';
import { type Reply, requestSchema } from '../../shared/contract/envelope';
import type { Port } from './port';
import { Failure, failureOf } from './store/failure';

/** What answers each message; a reply that takes time is a promise. */
export type Handlers<Requests extends Record<string, z.ZodType>, Replies, Context> = {
  readonly [N in keyof Requests & keyof Replies]: (
    body: z.output<Requests[N]>,
    context: Context,
  ) => Replies[N] | Promise<Replies[N]>;
};

type Schemas = Readonly<Record<string, z.ZodType>>;
type AnyHandler<Context> = (body: unknown, context: Context) => unknown;

/**
 * Answers every message of a port, in the order in which the answers are ready. A message that is not in the map or
 * does not fit its schema is refused and reaches no handler.
 */
export function serve<Context>(
  port: Port,
  requests: Schemas,
  handlers: object,
  contextOf: (ports: readonly Port[]) => Context,
): void {
  const byName = handlers as Readonly<Record<string, AnyHandler<Context>>>;
  port.on('message', ({ data, ports }) => {
    const request = requestSchema.safeParse(data);
    if (!request.success) {
      post(port, -1, replyOf(new Failure('malformed')));
      return;
    }
    const { id, name, body } = request.data;
    void answer(requests, byName, name, body, contextOf(ports ?? [])).then((reply) => post(port, id, reply));
  });
  port.start?.();
}

async function answer<Context>(
  requests: Schemas,
  handlers: Readonly<Record<string, AnyHandler<Context>>>,
  name: string,
  body: unknown,
  context: Context,
): Promise<Reply<unknown>> {
  try {
    const schema = Object.hasOwn(requests, name) ? requests[name] : undefined;
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!schema || !handler) throw new Failure('unknown-message', { name });
    const read = schema.safeParse(body);
    if (!read.success) throw new Failure('malformed', { name, problem: where(read.error) });
    return { ok: true, value: await handler(read.data, context) };
  } catch (error) {
    return replyOf(error);
  }
}

function where(error: z.ZodError): string {
  return (error.issues[0]?.path ?? []).map(String).join('.');
}

function replyOf(error: unknown): Reply<unknown> {
  const { code, parameters, cause } = failureOf(error);
  // The user is told what to do; the whole error is for the log.
  if (code === 'internal') console.error(cause ?? error);
  return { ok: false, code, parameters };
}

function post(port: Port, id: number, reply: Reply<unknown>): void {
  port.postMessage({ id, reply });
}
