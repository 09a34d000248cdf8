import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blankGoal } from '../../shared/model/blank';
import { firstPeers } from '../../shared/model/peers';
import type { Plan } from '../../shared/model/plan';
import type { Command } from '../../shared/rules/command';
import { peersServed } from '../../shared/rules/peers/peer-figures';
import { peersOf } from '../../shared/rules/peers/peers';
import { adding, codeOf, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

let stamps = 0;
const sent = (command: Command, at = '2026-11-02T09:00:00.000Z') => ({
  command,
  stamp: { id: `peer ${stamps++}`, at },
});
const audit = { id: 'audit', text: 'figures the auditor accepts', outcomes: ['risk' as const] };
const cso: Command = { type: 'peer/set', peer: { id: 'cso', name: 'CSO', place: 4, pressures: [audit] } };
const goal: Command = {
  type: 'goal/set',
  goal: {
    ...blankGoal,
    id: 'g',
    name: 'Known emissions',
    outcome: 'risk',
    peerId: 'cso',
    pressureId: 'audit',
  },
};
const names = (plan: Plan) => peersOf(plan).map(({ name }) => name);

test('peers of one’s own outlive the app in the plan file, a report finds them by name, and each step is taken back', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const send = async (command: Command) =>
    expect(valueOf(await page.ask('command/dispatch', sent(command))).kind).toBe('done');
  await send(cso);
  await send(goal);
  await send(adding(scenario, 'Meters', { goalId: 'g', cost: 100 }));
  await send({
    type: 'placement/move',
    scenarioId: scenario,
    initiativeIds: ['Meters'],
    lane: 'run',
    funded: true,
    before: null,
  });
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const later = await again.page();
  const plan = await later.read();
  const served = peersServed(plan, scenario).peers.find(({ peer }) => peer.id === 'cso');
  expect(served?.funded.goal.count).toBe(1);
  const facts = await again.get('plan/report', { scenario: null, audience: { peer: ' cso ' } });
  expect(facts.audience).toEqual({ peer: 'cso', unit: null });
  expect(codeOf(await again.ask('plan/report', { scenario: null, audience: { peer: 'CIO' } }))).toBe(
    'peer-unknown',
  );
  expect(codeOf(await again.ask('plan/report', { scenario: null, audience: { unit: 'Nowhere' } }))).toBe(
    'unit-unknown',
  );

  valueOf(await later.ask('command/dispatch', sent({ type: 'peer/delete', ids: ['cso', 'ceo'] })));
  expect(names(await later.read())).toEqual(['CFO', 'CMO', 'COO']);
  valueOf(await later.ask('history/undo', {}));
  const back = await later.read();
  expect(names(back)).toEqual(['CEO', 'CFO', 'CMO', 'COO', 'CSO']);
  expect(back.goal.get('g')).toMatchObject({ peerId: 'cso', pressureId: 'audit' });
  for (let step = 0; step < 4; step++) valueOf(await later.ask('history/undo', {}));
  expect(peersOf(await later.read())).toEqual(firstPeers);
  await again.get('plan/close', {});
});

test('an agenda tells what changed since a day, for a peer and for a business unit', async () => {
  const engine = testEngine();
  valueOf(await engine.open(join(tempFolder(), 'plan.bimodal')));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const send = async (command: Command, at: string) =>
    expect(valueOf(await page.ask('command/dispatch', sent(command, at))).kind).toBe('done');
  const [october, november] = ['2026-10-05T09:00:00.000Z', '2026-11-05T09:00:00.000Z'];
  await send(adding(scenario, 'Shop', { outcome: 'revenue', cost: 100, businessUnit: 'Sales' }), october);
  await send(adding(scenario, 'Audit', { outcome: 'risk', cost: 50, businessUnit: 'Finance' }), october);
  await send(adding(scenario, 'Loyalty', { outcome: 'revenue', businessUnit: 'sales' }), november);
  await send(
    {
      type: 'placement/move',
      scenarioId: scenario,
      initiativeIds: ['Shop'],
      lane: 'innovate',
      funded: true,
      before: null,
    },
    november,
  );
  const changed = async (at: string, audience: { peer: string | null; unit: string | null }) =>
    valueOf(await page.ask('history/since', { at, scenarioId: scenario, ...audience })).map(
      ({ code, parameters }) => `${code} ${parameters.title}`,
    );
  const cmo = { peer: 'cmo', unit: null };
  expect(await changed('2026-11-01T00:00:00.000Z', cmo)).toEqual([
    'agenda-funded Title of Shop',
    'agenda-asked Title of Loyalty',
    'agenda-lane Title of Shop',
  ]);
  expect(await changed('2026-11-01T00:00:00.000Z', { peer: null, unit: 'Sales' })).toEqual([
    'agenda-funded Title of Shop',
    'agenda-asked Title of Loyalty',
    'agenda-lane Title of Shop',
  ]);
  expect(await changed('2026-11-01T00:00:00.000Z', { peer: null, unit: 'Finance' })).toEqual([]);
  // Before the first step nothing was there.
  expect(await changed('2026-01-01T00:00:00.000Z', cmo)).toEqual([
    'agenda-new Title of Shop',
    'agenda-asked Title of Loyalty',
  ]);
  expect(await changed('2026-12-01T00:00:00.000Z', cmo)).toEqual([]);
  await engine.get('plan/close', {});
});
