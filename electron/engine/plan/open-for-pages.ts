import type { ControlBody, ControlReplies } from '../../../shared/contract/control';
import { settingsOf } from '../../../shared/model/plan';
import type { Engine } from '../engine-state';
import { collectGarbage } from '../rest';
import { openPlan } from './open-plan';
import { warmUp } from './warm-up';

/**
 * Opens the plan. A page that has asked for it by now has it as soon as its rows are read and found right; then the file is
 * looked over whole, which takes half as long again. Until that is done nothing is written, and a file that is found damaged
 * was not opened: its pages are let go of.
 */
export async function openForPages(
  body: ControlBody<'plan/open'>,
  engine: Engine,
): Promise<ControlReplies['plan/open']> {
  engine.beginOpening();
  try {
    const { session, created, lookOver } = await openPlan(body, engine.pages, engine.now);
    engine.take(session);
    await engine.inTurn(async () => {
      await messages();
      await engine.allRead();
      lookOver();
    });
    const { plan } = session;
    void warmUp(plan, () => engine.isOpen(session) && session.plan === plan).then(() =>
      engine.rest.begin(() => {
        session.store.shrink();
        collectGarbage();
      }),
    );
    return { readOnly: session.store.file.readOnly, created, title: settingsOf(session.plan).title };
  } catch (error) {
    engine.pages.closeAll();
    engine.take(null);
    throw error;
  }
}

/** What came while the plan was read is heard: a page's port, and what it asks over it. */
async function messages(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
