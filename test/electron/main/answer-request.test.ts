import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRequest, type ShellHandlers } from '../../../electron/main/answer-request';
import { shellRequests } from '../../../shared/contract/shell';

/** Handlers that note what reached them: what a refused message must never do. */
function noting() {
  const reached: [string, unknown][] = [];
  const handlers = Object.fromEntries(
    Object.keys(shellRequests).map((name) => [
      name,
      (_asker: null, body: unknown) => {
        reached.push([name, body]);
        return Promise.resolve({ ok: true, value: null });
      },
    ]),
  ) as unknown as ShellHandlers<null>;
  return { handlers, reached };
}

describe('a message of a page', () => {
  it('reaches its handler when it is one of the contract', async () => {
    const { handlers, reached } = noting();
    const body = { fromId: 'a', toId: 'b' };
    const reply = await answerRequest(handlers, null, { name: 'comparison/export', body });
    expect(reply).toEqual({ ok: true, value: null });
    expect(reached).toEqual([['comparison/export', body]]);
  });

  it.each(['nope', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    '%j is unknown',
    async (name) => {
      const { handlers, reached } = noting();
      expect(await answerRequest(handlers, null, { name, body: {} })).toMatchObject({
        code: 'unknown-message',
      });
      expect(reached).toEqual([]);
    },
  );

  it.each([
    undefined,
    null,
    1,
    'plan/open',
    [],
    {},
    { name: 3, body: {} },
    { name: 'plan/open', body: null },
    { name: 'plan/open', body: { path: '/etc/passwd' } },
    { name: 'plan/open', body: {}, extra: 1 },
    { name: 'report/export', body: { paper: 'pink', scenarioId: 's' } },
    { name: 'window/state', body: { title: 'a', undo: 1, redo: null, editable: true } },
    { name: 'backlog/drop', body: { path: 'x'.repeat(40_000) } },
    { name: 'x'.repeat(101), body: {} },
  ])('%j is malformed', async (message) => {
    const { handlers, reached } = noting();
    expect(await answerRequest(handlers, null, message)).toMatchObject({ ok: false, code: 'malformed' });
    expect(reached).toEqual([]);
  });

  it('whatever it is, it is answered, and only a body its schema takes reaches a handler', async () => {
    const { handlers, reached } = noting();
    const name = fc.oneof(fc.constantFrom(...Object.keys(shellRequests)), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.record({ name, body: fc.anything() }), async (message) => {
        reached.length = 0;
        const reply = await answerRequest(handlers, null, message);
        expect(typeof reply.ok).toBe('boolean');
        for (const [reachedName, body] of reached) {
          const schema = shellRequests[reachedName as keyof typeof shellRequests];
          expect(schema.safeParse(body).success).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
