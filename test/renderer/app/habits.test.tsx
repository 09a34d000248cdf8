import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
// Read before: what is asked for later is not waited for in a test.
import '../../../renderer/features/start/start-screen';
import { App } from '../../../renderer/app/app';
import { emptyLane } from '../../../renderer/features/board/lane-words';
import { chooseKey, resetKeys } from '../../../renderer/state/actions/key-choices';
import { takeHanded } from '../../../renderer/state/files/get-backlog';
import { notify } from '../../../renderer/state/window/notices';
import { useView } from '../../../renderer/state/window/view-store';
import { givePageLayout } from '../../helpers/page-layout';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
  render(<App />);
  await screen.findByTestId('board');
});
afterEach(() => started.stop());

const card = (id: string) => screen.getByTestId(`card-${id}`);
const chosen = () => [...useView.getState().selection];

describe('choosing cards by mouse', () => {
  const [first, second, other] = [
    'Loyalty wallet',
    'Move intranet search to the new engine',
    'Desktop replacement 2027',
  ] as const;

  test('a click chooses one, Shift and a click all up to there, Ctrl and a click one more or less', async () => {
    const user = userEvent.setup();
    await user.click(card(first));
    expect(chosen()).toEqual([first]);
    await user.keyboard('{Shift>}');
    await user.click(card(second));
    await user.keyboard('{/Shift}');
    expect(chosen()).toEqual([first, second]);
    await user.keyboard('{Control>}');
    await user.click(card(other));
    await user.click(card(first));
    await user.keyboard('{/Control}');
    expect(chosen()).toEqual([second, other]);
  });

  test('Escape chooses none, and the keyboard stays on its card', async () => {
    const user = userEvent.setup();
    await user.click(card(first));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(chosen()).toHaveLength(2);
    await user.keyboard('{Escape}');
    expect(chosen()).toEqual([]);
    await waitFor(() => expect(card(second)).toHaveFocus());
  });
});

describe('a notice', () => {
  afterEach(() => vi.useRealTimers());
  const isThere = () => screen.queryByText('Deleted a card') !== null;
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

  test('stays for eight seconds', async () => {
    vi.useFakeTimers();
    act(() => notify({ text: 'Deleted a card', action: { words: 'Undo', run: () => undefined } }));
    await pass(7_900);
    expect(isThere()).toBe(true);
    await pass(1_000);
    expect(isThere()).toBe(false);
  });

  test('and as long as the mouse is over it', async () => {
    vi.useFakeTimers();
    act(() => notify({ text: 'Deleted a card', action: { words: 'Undo', run: () => undefined } }));
    await pass(5_000);
    const notice = screen.getByText('Deleted a card');
    fireEvent.mouseEnter(notice.closest('[data-region="notices"]') ?? notice);
    await pass(60_000);
    expect(isThere()).toBe(true);
    fireEvent.mouseLeave(notice.closest('[data-region="notices"]') ?? notice);
    await pass(9_000);
    expect(isThere()).toBe(false);
  });
});

describe('a file dropped on the window', () => {
  const drop = (name: string) =>
    act(() => {
      fireEvent.drop(screen.getByTestId('board'), {
        dataTransfer: { files: [new File(['x'], name)], types: ['Files'] },
      });
    });

  test('that is no table is explained, and nothing is read', async () => {
    drop('photo.heic');
    expect(
      (await screen.findAllByText(/^photo\.heic is not a table\. Save it as CSV or \.xlsx/))[0],
    ).toBeVisible();
    expect(started.shell.asked.some(({ name }) => name === 'backlog/drop')).toBe(false);
  });

  test('that is a table is offered for import', async () => {
    drop('backlog.csv');
    await waitFor(() => expect(started.shell.asked.some(({ name }) => name === 'backlog/drop')).toBe(true));
  });
});

describe('a file that the system hands over', () => {
  const list = { token: '0197e2a0-0000-7000-8000-000000000001', name: 'backlog.csv', bytes: 12 };
  const hand = (value: unknown) => {
    started.shell.answers.set('backlog/handed', value);
    act(() => started.shell.act('file-handed'));
  };

  test('that is a list opens the import with it', async () => {
    // The screen itself would look into the file, which is not there.
    cleanup();
    started.shell.answers.set('backlog/handed', { kind: 'list', list });
    await takeHanded();
    expect(useView.getState()).toMatchObject({ screen: 'import', backlogOffered: list });
  });

  test('that is neither plan nor list is explained', async () => {
    const { screen: before } = useView.getState();
    hand({ kind: 'other', name: 'photo.heic' });
    expect((await screen.findAllByText(/^photo\.heic is neither a plan nor a table\./))[0]).toBeVisible();
    expect(useView.getState().screen).toBe(before);
  });

  test('is asked for once the plan is there, since it may have been handed over before', () => {
    expect(started.shell.asked.some(({ name }) => name === 'backlog/handed')).toBe(true);
  });
});

test('the start page says where plans are, and that they are not encrypted', async () => {
  act(() => useView.setState({ screen: 'start' }));
  const words = await screen.findByText(/All of it stays on this computer/, undefined, { timeout: 10_000 });
  expect(words).toHaveTextContent('in files of your own that are not encrypted');
});

test('the tips of the header tell the keys', () => {
  expect(screen.getByRole('button', { name: 'Import' })).toHaveAttribute(
    'title',
    'Import a backlog… (Ctrl+I)',
  );
  expect(screen.getAllByRole('button', { name: 'Report' })[0]).toHaveAttribute('title', 'Report (Ctrl+9)');
});

test('tips, the palette’s button and an empty lane tell a key as it was changed, at once', () => {
  const money = () => screen.getByRole('button', { name: 'Money' });
  expect(money()).toHaveAttribute('title', 'Ctrl+4');
  act(() => {
    chooseKey('go-money', 'Mod+Shift+m');
    chooseKey('palette', '');
    chooseKey('import', 'Mod+Shift+i');
  });
  expect(money()).toHaveAttribute('title', 'Ctrl+Shift+M');
  expect(screen.getByRole('button', { name: 'Find an action or an initiative' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Import' })).toHaveAttribute(
    'title',
    'Import a backlog… (Ctrl+Shift+I)',
  );
  act(() => resetKeys());
  expect(emptyLane('run')).toContain('press R.');
  act(() => chooseKey('to-run', 'x'));
  expect(emptyLane('run')).toContain('press X.');
  act(() => chooseKey('to-run', ''));
  expect(emptyLane('run')).toBe('Drag initiatives here. Those above the line are funded.');
  act(() => resetKeys());
});
