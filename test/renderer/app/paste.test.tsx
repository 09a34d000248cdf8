import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePaste } from '../../../renderer/app/use-paste';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { showScreen, useView } from '../../../renderer/state/window/view-store';
import type { EngineBody, EngineReplies } from '../../../shared/contract/engine';
import type { Reply } from '../../../shared/contract/envelope';
import { ok } from '../import/check-double';
import { type Double, startDouble } from '../import/engine-double';

const offer = vi.fn<
  (body: EngineBody<'import/offer-text'>) => Promise<Reply<EngineReplies['import/offer-text']>>
>(async () => ok({ token: 'pasted-1', bytes: 20 }));

let double: Double;
beforeEach(() => offer.mockClear());
afterEach(() => {
  double.stop();
  cleanup();
});

function Page() {
  usePaste();
  return (
    <>
      <input aria-label="A field" />
      <div data-testid="elsewhere" />
    </>
  );
}

async function started(readOnly: 'file' | null = null) {
  double = startDouble({ answers: { 'import/offer-text': offer }, readOnly });
  await vi.waitUntil(() => usePlanStore.getState().status === 'ready', { timeout: 10_000 });
  render(<Page />);
}

function paste(text: string, at: Element = screen.getByTestId('elsewhere')) {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  return act(async () => at.dispatchEvent(event));
}

const rows = 'Title\tCost\nTill\t100\n';

test('rows pasted on the board open the import screen on them', async () => {
  await started();
  await paste(rows);
  expect(offer).toHaveBeenCalledWith({ text: rows, name: 'Pasted rows' });
  expect(useView.getState()).toMatchObject({
    screen: 'import',
    backlogOffered: { token: 'pasted-1', name: 'Pasted rows', bytes: 20 },
  });
});

test('on the grid of services they are services', async () => {
  await started();
  act(() => showScreen('services'));
  await paste(rows);
  expect(useView.getState().backlogOffered).toMatchObject({ target: 'services' });
});

test('beside the cells of the grid of initiatives they are a backlog, in its cells they are the grid’s', async () => {
  await started();
  act(() => showScreen('grid'));
  const cells = screen.getByTestId('elsewhere');
  const taken = (event: Event) => event.preventDefault();
  cells.addEventListener('paste', taken);
  await paste(rows, cells);
  expect(offer).not.toHaveBeenCalled();
  cells.removeEventListener('paste', taken);
  await paste(rows, cells);
  expect(useView.getState()).toMatchObject({ screen: 'import', backlogOffered: { name: 'Pasted rows' } });
});

test('a field keeps what is pasted into it, and a word is no table', async () => {
  await started();
  await paste(rows, screen.getByLabelText('A field'));
  await paste('Loyalty wallet');
  expect(offer).not.toHaveBeenCalled();
  expect(useView.getState().screen).toBe('board');
});

test('other screens, and a plan that is read-only, take nothing', async () => {
  await started('file');
  await paste(rows);
  act(() => showScreen('report'));
  await paste(rows);
  expect(offer).not.toHaveBeenCalled();
});
