import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MissingDialog } from '../../../renderer/features/export/missing-dialog';
import { askMissing, leaveAskMissing } from '../../../renderer/state/files/ask-missing';
import { setBridge } from '../../../renderer/state/files/shell-client';
import type { Plan } from '../../../shared/model/plan';
import { type FakeShell, fakeShell } from '../../helpers/fake-shell';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
let shell: FakeShell;
beforeEach(() => {
  shell = fakeShell();
});
afterEach(() => {
  act(leaveAskMissing);
  setBridge(null);
  double.stop();
});

function plan(): Plan {
  return after(
    freshPlan(),
    adding('a', { outcome: 'risk', cost: 900_00, businessOwner: 'Ann', itOwner: 'Bo' }),
    adding('b', { outcome: 'risk', cost: 100_00 }),
    moving(['a', 'b'], 'run', true),
  );
}

async function dialog(of: Plan) {
  double = startDouble({ plan: of });
  setBridge(shell);
  const user = await show(MissingDialog);
  act(askMissing);
  await screen.findByRole('dialog', { name: 'Ask for missing answers by mail' });
  return user;
}
const asked = () => shell.asked.filter(({ name }) => name === 'missing/export').map(({ body }) => body);

describe('asking by mail', () => {
  test('writes a file for everybody who can be asked, or for one, until a day', async () => {
    shell.answers.set('missing/export', { name: 'Mail', files: 2, rows: 2 });
    const user = await dialog(plan());
    expect(screen.getByRole('option', { name: 'Everybody, a file each (2)' })).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Who'), 'Ann (1)');
    expect(screen.getByText('1 initiative: start, day it is needed by, risk of not doing it.')).toBeVisible();
    await user.type(screen.getByLabelText('To be back by'), '2027-01-15');
    await user.click(screen.getByRole('button', { name: 'Write …' }));
    expect(asked()).toEqual([{ scenarioId: base, by: 'businessOwner', name: 'Ann', due: '2027-01-15' }]);
    await waitFor(() => expect(screen.queryByLabelText('Ask by')).toBeNull());
  });

  test('goes by IT owner, unit or programme as well, and says where nobody is named', async () => {
    const user = await dialog(plan());
    await user.selectOptions(screen.getByLabelText('Ask by'), 'IT owner');
    expect(screen.getByRole('option', { name: 'Nobody yet (1)' })).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Ask by'), 'Programme');
    expect(screen.getByRole('option', { name: 'Everybody, a file each (1)' })).toBeInTheDocument();
  });

  test('says that nothing is missing, and writes nothing then', async () => {
    await dialog(freshPlan());
    expect(screen.getByText('Nothing is missing there.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Write …' })).toBeDisabled();
  });
});
