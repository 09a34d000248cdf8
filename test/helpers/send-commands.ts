import { expect, type Page } from '@playwright/test';
import type { Command } from '../../shared/rules/command';
import { askEngine } from './launch-board';

/** The scenario a new plan begins with. */
export async function onlyScenario(page: Page): Promise<string> {
  const { tables } = (await askEngine(page, 'plan/read', {})).value as {
    tables: { scenario: { names: string[]; values: string[][] } };
  };
  return tables.scenario.values[tables.scenario.names.indexOf('id')]?.[0] ?? '';
}

let stamps = 0;

/** Sends commands past the page; all must be allowed. Reload the page to see what they did. */
export async function sendCommands(page: Page, commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    const stamp = { id: `sent-${stamps++}`, at: new Date().toISOString() };
    expect(await askEngine(page, 'command/dispatch', { command, stamp })).toMatchObject({ ok: true });
  }
}
