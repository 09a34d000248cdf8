import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InitiativePanel } from '../../../renderer/features/initiative/initiative-panel';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { useServicesTab } from '../../../renderer/state/window/services-tab';
import type { Plan } from '../../../shared/model/plan';
import { effortId } from '../../../shared/model/records/effort';
import { shippedTemplates } from '../../../shared/rules/people/shipped-templates';
import { unfold } from '../../helpers/panel-part';
import { peoplePlan } from '../../helpers/plans/people-plan';
import { after, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26, 9) });
  useServicesTab.setState({ tab: 'agreements' });
});
afterEach(() => {
  double.stop();
  vi.useRealTimers();
  useServicesTab.setState({ tab: 'services' });
});

const access = {
  id: 'access',
  requestType: 'New access',
  businessUnit: '',
  serviceId: null,
  responseHours: 4,
  deliveryHours: 8,
  hiddenHours: 0,
  sponsor: '',
};

function withEmergencies(): Plan {
  const row = { lane: 'run' as const, businessUnit: '', agreementId: 'access', initiativeId: null };
  return after(
    freshPlan(),
    { type: 'plan/edit', changes: { reserveRun: 10 } },
    {
      type: 'team/set',
      team: { id: 't', name: 'Team', daysPerQuarter: 640, runDaysPerQuarter: 0, dayRate: null },
    },
    { type: 'agreement/set', agreements: [access] },
    ...[1, 2].map((at) => ({
      type: 'emergency/set' as const,
      emergency: {
        ...row,
        id: `e${at}`,
        title: `Outage ${at}`,
        days: 2,
        requestedOn: '2026-03-02',
        deliveredOn: at === 1 ? '2026-03-03' : null,
      },
    })),
  );
}

describe('agreements', () => {
  test('begin with the usual requests, taken over in one step', async () => {
    double = startDouble({ plan: freshPlan() });
    const user = await show(ServicesScreen);
    await user.click(screen.getByRole('button', { name: 'Take over 20 usual requests' }));
    await waitFor(() => expect(double.plan().agreement.size).toBe(20));
    expect(screen.getByRole('textbox', { name: 'Deliver within of New access or rights' })).toHaveValue(
      '2 days',
    );
  });

  test('take times as they are typed, and say what does not fit', async () => {
    double = startDouble({ plan: after(freshPlan(), { type: 'agreement/set', agreements: [access] }) });
    const user = await show(ServicesScreen);
    const delivery = screen.getByRole('textbox', { name: 'Deliver within of New access' });
    await user.clear(delivery);
    await user.type(delivery, '3 d{Enter}');
    await waitFor(() => expect(double.plan().agreement.get('access')?.deliveryHours).toBe(24));
    expect(delivery).toHaveValue('3 days');
    const hidden = screen.getByRole('textbox', { name: 'Not seen of New access' });
    await user.type(hidden, '5 days{Enter}');
    expect(await screen.findByText(/does not fit into a delivery time of 3 days/)).toBeVisible();
    await user.clear(hidden);
    await user.type(hidden, 'long{Enter}');
    expect(await screen.findByText('Write hours or days, such as “4 hours” or “3 days”.')).toBeVisible();
  });
});

describe('emergencies', () => {
  test('say what they used of the reserve and whether they were in time', async () => {
    double = startDouble({ plan: withEmergencies() });
    await show(ServicesScreen);
    const log = within(screen.getByRole('table', { name: 'Emergencies' }));
    expect(log.getByText('in time')).toBeVisible();
    // Agreed within a day of Monday 2 March, and still open on 26 November.
    expect(log.getByText(/^open, \d+ working days late$/)).toBeVisible();
    const used = within(screen.getByRole('table', { name: 'Reserve used' }));
    expect(used.getByText('4 days')).toBeVisible();
  });

  test('are replayed against another reserve, nothing being stored', async () => {
    double = startDouble({ plan: withEmergencies() });
    await show(ServicesScreen);
    const table = within(screen.getByRole('table', { name: 'Replay' }));
    // 64 days are one a working day: the first is done on Tuesday, in time, the second on Thursday.
    expect(table.getAllByText('1 of 2 in time')).toHaveLength(2);
    const before = double.plan();
    fireEvent.change(screen.getByRole('slider', { name: 'Keep the lights on, days a quarter' }), {
      target: { value: '128' },
    });
    expect(table.getByText('2 of 2 in time')).toBeVisible();
    fireEvent.change(screen.getByRole('slider', { name: 'Keep the lights on, days a quarter' }), {
      target: { value: '0' },
    });
    expect(table.getByText('0 of 2 in time')).toBeVisible();
    expect(double.plan()).toBe(before);
  });
});

describe('hidden work', () => {
  test('of a kind of card is changed in its cell, and is what was shipped again', async () => {
    double = startDouble({ plan: freshPlan() });
    const user = await show(ServicesScreen);
    const [first] = shippedTemplates;
    const cell = screen.getByRole('textbox', { name: `Security of ${first?.name}` });
    await user.clear(cell);
    await user.type(cell, '12 d, 2 weeks{Enter}');
    await waitFor(() => expect(cell).toHaveValue('12 days, 2 weeks'));
    await user.click(screen.getByRole('button', { name: `${first?.name} as it was shipped` }));
    await waitFor(() => expect(double.plan().hiddenTemplate.size).toBe(0));
    expect(cell).toHaveValue('8 days, 1 week');
  });

  test('is added to a card from its panel, told in a sentence, and taken away line by line', async () => {
    double = startDouble({ plan: peoplePlan() });
    const user = await show(() => <InitiativePanel id="Loyalty" />);
    await unfold('Hidden work');
    const before = double.plan().effort.get(effortId('Loyalty', 'Apps'))?.days ?? 0;
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Add the hidden work of' }),
      'An interface or an API',
    );
    // Security 5 days and a week, data 4, roll-out 3: 12 days.
    expect(
      await screen.findByText(
        /^Of \d+ days, 12 are work that is not seen: security 5, data 4, introduction 3\. It takes 1 week longer: security 1\.$/,
      ),
    ).toBeVisible();
    expect(double.plan().effort.get(effortId('Loyalty', 'Apps'))?.days).toBe(before + 12);
    await user.click(screen.getByRole('button', { name: 'Take security away' }));
    await waitFor(() => expect(double.plan().effort.get(effortId('Loyalty', 'Apps'))?.days).toBe(before + 7));
  });

  test('and days of the reserve: a card is expedited from its panel', async () => {
    double = startDouble({ plan: peoplePlan() });
    const user = await show(() => <InitiativePanel id="Loyalty" />);
    await unfold('Expedited out of the reserve');
    await user.click(screen.getByRole('button', { name: 'Take days from the reserve' }));
    await waitFor(() =>
      expect([...double.plan().emergency.values()]).toMatchObject([
        { initiativeId: 'Loyalty', days: 1, requestedOn: '2026-11-26' },
      ]),
    );
  });
});
