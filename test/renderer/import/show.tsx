import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { vi } from 'vitest';
import { HandOutPlace } from '../../../renderer/app/hand-out';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { noticeManager } from '../../../renderer/state/window/notices';
import { Toasts } from '../../../renderer/ui/toast';

/** Shows a screen as the frame does: once the plan has been read, with the notices beside it. */
export async function show(Screen: ComponentType) {
  await vi.waitUntil(() => usePlanStore.getState().status === 'ready', { timeout: 10_000 });
  const user = userEvent.setup();
  render(
    <>
      <HandOutPlace>
        <Screen />
      </HandOutPlace>
      <Toasts manager={noticeManager} />
    </>,
  );
  return user;
}
