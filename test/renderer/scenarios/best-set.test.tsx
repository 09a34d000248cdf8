import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { BestSetDialog } from '../../../renderer/features/scenarios/best-set/best-set-dialog';
import { ScenariosScreen } from '../../../renderer/features/scenarios/scenarios-screen';
import { leaveBestSet } from '../../../renderer/state/plan/best-set';
import { undo } from '../../../renderer/state/plan/dispatch';
import { currentScenarioId, viewScenario } from '../../../renderer/state/plan/plan-store';
import type { Reply } from '../../../shared/contract/envelope';
import type { Plan } from '../../../shared/model/plan';
import type { BestSet, BestSetReply } from '../../../shared/rules/optimise/best-set';
import { question } from '../../helpers/best-set-plans';
import { scheduled, team } from '../../helpers/plans/people-plan';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => {
  leaveBestSet();
  double.stop();
});

const M = (amount: number) => amount * 100_000_000;
const work = (id: string, cost: number | null) =>
  adding(id, { outcome: 'revenue', ...(cost !== null && { cost: M(cost) }) }, 'innovate');

const plan = (): Plan =>
  after(
    freshPlan(),
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'innovate', amount: M(5), hard: true },
    work('Portal', 2),
    work('Wallet', 3),
    work('Kiosk', 4),
    work('Unknown', null),
    adding('Idea', {}),
    scheduled('Portal', 2027 * 4, 4),
    moving(['Portal'], 'innovate', true),
  );

const member = (id: string, worth: number | null) => ({ id, title: id, worth });
const best: BestSet = {
  kind: 'found',
  funded: [member('Wallet', M(2))],
  dropped: [],
  kept: 1,
  before: M(1),
  after: M(3),
  bound: M(3),
  outOfTime: false,
  bindings: [
    {
      what: { code: 'budget', parameters: { scope: 'innovate', year: 2027, limit: M(5), set: M(5) } },
      keepsOut: 1,
      amount: M(5),
    },
  ],
  unknown: 0,
  worthless: 0,
  missing: [],
  savesTogether: false,
};

function Both() {
  return (
    <>
      <ScenariosScreen />
      <BestSetDialog />
    </>
  );
}

/** The screen, and the dialog open; what the solver answers is told by hand. */
async function opened(answer: BestSetReply | Promise<Reply<BestSetReply>>, of = plan()) {
  const answers = {
    'best-set/find': async () => ('ok' in (await answer) ? answer : { ok: true, value: answer }) as never,
  };
  double = startDouble({ plan: of, answers });
  const user = await show(Both);
  await user.click(screen.getByRole('button', { name: 'Find the best set …' }));
  const dialog = await screen.findByRole('dialog', { name: 'Find the best set' });
  return { user, dialog: within(dialog) };
}

const asked = () => double.asked.filter(({ name }) => name === 'best-set/find').map(({ body }) => body);

describe('the best set', () => {
  test('is asked for in words: what is sought, what holds with its figures, and what is left out', async () => {
    const { user, dialog } = await opened(best, after(plan(), team('Apps', 40)));
    expect(dialog.getByLabelText('Each budget holds, less its contingency (1 budget)')).toBeChecked();
    expect(
      dialog.getByLabelText('No team has more work than usable days in any quarter (1 team)'),
    ).toBeChecked();
    expect(dialog.getByLabelText('Guardrail: none is set')).toBeDisabled();
    expect(dialog.getByLabelText('Dependencies: there are none')).not.toBeChecked();
    expect(dialog.getByLabelText('What is under way stays funded (no initiatives)')).toBeDisabled();
    expect(
      dialog.getByText(
        /^Chosen from 3 initiatives in the two lists. Left out: 1 in the backlog, .*, 1 without a cost\.$/,
      ),
    ).toBeVisible();
    await user.selectOptions(dialog.getByLabelText('As much as there can be of'), 'Margin a year');
    await user.click(dialog.getByLabelText(/^What is funded stays funded/));
    expect(dialog.getByLabelText(/^What is under way/)).toBeEnabled();
    await user.click(dialog.getByRole('button', { name: 'Find' }));
    await dialog.findByRole('heading', { name: /^Margin a year/ });
    expect(asked()).toMatchObject([{ scenarioId: base, question: question({ funded: false }, 'margin') }]);
  });

  test('is told with what it changes, how sure it is and what keeps out more', async () => {
    const { user, dialog } = await opened(best);
    await user.click(dialog.getByRole('button', { name: 'Find' }));
    const heading = await dialog.findByRole('heading', {
      name: /^Net present value of cash: .*3\.00M instead of .*1\.00M$/,
    });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(dialog.getByText('It is proved that no set has more.')).toBeVisible();
    expect(dialog.getByRole('region', { name: 'Newly funded (1)' })).toHaveTextContent(
      /^Newly funded \(1\)Wallet.*2\.00M$/,
    );
    expect(dialog.queryByRole('region', { name: /^No longer funded/ })).toBeNull();
    expect(dialog.getByRole('region', { name: 'What keeps out more' })).toHaveTextContent(
      /Budget of “Drive innovation” 2027: .*0 of .*5\.00M left\. 1 initiative more would not fit\.$/,
    );
  });

  test('becomes a scenario beside the plan in one step: a name that is taken is refused beside the field', async () => {
    const { user, dialog } = await opened(best);
    await user.click(dialog.getByRole('button', { name: 'Find' }));
    const name = await dialog.findByLabelText('Name of the new scenario');
    expect(name).toHaveValue('Base, best set');
    await user.clear(name);
    await user.type(name, 'base{Enter}');
    expect(await dialog.findByText(/There is a scenario called “base” already/)).toBeVisible();
    await user.clear(name);
    await user.type(name, 'Best');
    await user.click(dialog.getByRole('button', { name: 'Make a scenario of it' }));
    // The notice that offers to take it back is a dialog too, and stands for a while.
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Find the best set' })).toBeNull());
    const made = currentScenarioId();
    const fundedIn = (scenarioId: string) =>
      [...double.plan().placement.values()]
        .filter((row) => row.scenarioId === scenarioId && row.funding === 'full')
        .map(({ initiativeId }) => initiativeId);
    expect(double.plan().scenario.get(made)?.name).toBe('Best');
    expect(fundedIn(made)).toEqual(['Portal', 'Wallet']);
    expect(fundedIn(base)).toEqual(['Portal']);
    await undo();
    expect([...double.plan().scenario.keys()]).toEqual([base]);
  });

  test('is not waited for: stopped, it is asked otherwise, and what is answered later is not heard', async () => {
    let answer: (reply: Reply<BestSetReply>) => void = () => {};
    const { user, dialog } = await opened(new Promise<Reply<BestSetReply>>((resolve) => (answer = resolve)));
    await user.click(dialog.getByRole('button', { name: 'Find' }));
    expect(dialog.getByRole('status')).toHaveTextContent('Seeking, for 10 seconds at most …');
    const stop = dialog.getByRole('button', { name: 'Stop' });
    expect(stop).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(double.asked.filter(({ name }) => name === 'job/cancel')).toHaveLength(1);
    answer({ ok: true, value: best });
    expect(await dialog.findByRole('button', { name: 'Find' })).toBeEnabled();
    expect(dialog.queryByText('It is proved that no set has more.')).toBeNull();
  });

  test('that does not exist says what contradicts each other', async () => {
    const conflict = [
      { code: 'kept', parameters: { title: 'Portal' } },
      { code: 'needs-later', parameters: { title: 'Wallet', other: 'Kiosk' } },
      { code: 'team', parameters: { team: 'Apps', quarter: 2027 * 4 + 2, limit: 40, set: 40 } },
    ];
    const { user, dialog } = await opened({ kind: 'impossible', conflict, isLeast: true });
    await user.click(dialog.getByRole('button', { name: 'Find' }));
    await dialog.findByRole('heading', { name: /^No set holds all of this/ });
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Is funded and is to stay so: “Portal”.',
      '“Wallet” starts before “Kiosk” is finished, which it needs.',
      'Apps, Q3 2027: 40 days.',
    ]);
    await user.click(dialog.getByRole('button', { name: 'Ask otherwise' }));
    expect(dialog.getByLabelText(/^What is funded stays funded/)).toBeChecked();
  });

  test('that does not exist is sought again without one of what contradicts, which stays let go of', async () => {
    const conflict = [
      { code: 'kept', parameters: { title: 'Portal' } },
      { code: 'team', parameters: { team: 'Apps', quarter: 2027 * 4 + 2, limit: 40, set: 40 } },
    ];
    const { user, dialog } = await opened({ kind: 'impossible', conflict, isLeast: true });
    await user.click(dialog.getByRole('button', { name: 'Find' }));
    const choices = within(await dialog.findByRole('group', { name: /let go of it and seek again:$/ }));
    expect(choices.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Teams may have too much work',
      'What is funded may go',
    ]);
    await user.click(choices.getByRole('button', { name: 'What is funded may go' }));
    await waitFor(() => expect(asked()).toHaveLength(2));
    expect(asked()[1]).toMatchObject({ scenarioId: base, question: question({ funded: false }) });
    await user.click(await dialog.findByRole('button', { name: 'Ask otherwise' }));
    expect(dialog.getByLabelText(/^What is funded stays funded/)).not.toBeChecked();
  });

  test('of a baseline nobody asks for one', async () => {
    const frozen = after(plan(), { type: 'scenario/freeze', id: 'then', name: 'Then', sourceId: base });
    double = startDouble({ plan: frozen });
    await show(Both);
    viewScenario('then');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Find the best set …' })).toBeDisabled());
    viewScenario(null);
  });
});
