import { describe, expect, it } from 'vitest';
import { pendingRequests } from '../../../electron/main/pending-requests';

describe('requests to the engine', () => {
  it('each gets its own answer, in whatever order the answers come', async () => {
    const pending = pendingRequests();
    const [first, second] = [pending.add(), pending.add()];
    pending.settle({ id: second.id, reply: { ok: true, value: 'second' } });
    pending.settle({ id: first.id, reply: { ok: false, code: 'disk-full', parameters: { file: 'a' } } });
    expect(await first.reply).toEqual({ ok: false, code: 'disk-full', parameters: { file: 'a' } });
    expect(await second.reply).toEqual({ ok: true, value: 'second' });
  });

  it.each([
    null,
    'x',
    {},
    { id: 1 },
    { id: 1, reply: {} },
    { id: 1, reply: { ok: 'yes', value: 1 } },
    { id: 1, reply: { ok: false, code: 3, parameters: {} } },
    { id: 99, reply: { ok: true, value: 1 } },
  ])('the message %j answers nothing', async (message) => {
    const pending = pendingRequests();
    const { reply } = pending.add();
    pending.settle(message);
    pending.failAll('internal');
    expect(await reply).toEqual({ ok: false, code: 'internal', parameters: {} });
  });

  it('a request made after the engine died fails as well instead of waiting for ever', async () => {
    const pending = pendingRequests();
    pending.failAll('internal');
    expect(await pending.add().reply).toMatchObject({ ok: false, code: 'internal' });
  });
});
