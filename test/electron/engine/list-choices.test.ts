import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpack } from '../../../electron/engine/workbook/zip-entries';
import { exporting } from '../../helpers/exporting';
import { tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

/** The first sheet of a workbook as XML. */
function sheetOf(path: string): string {
  const unpacked = unpack(new Uint8Array(readFileSync(path)), 10_000_000, () => true);
  if (!unpacked.ok) throw new Error('the workbook cannot be unpacked');
  const sheet = unpacked.files.get('xl/worksheets/sheet1.xml');
  return new TextDecoder().decode(sheet);
}

async function opened() {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  return { folder, engine, page: await engine.page() };
}

test('the cells of a template offer lanes, outcomes, statuses and the names of the plan, down to rows yet to be filled in', async () => {
  const { folder, engine, page } = await opened();
  const goal = {
    id: 'g',
    name: 'Fewer <calls> & more',
    description: '',
    outcome: 'risk' as const,
    metric: '',
    unit: '',
    baseline: null,
    target: null,
    targetDate: null,
    sponsor: '',
    capability: '',
    peerId: null,
    pressureId: null,
  };
  await page.do({ type: 'goal/set', goal });
  const path = join(folder, 'template.xlsx');
  await engine.get('plan/export', exporting(path, { what: 'template', format: 'xlsx' }));
  const xml = sheetOf(path);
  const lists = [...xml.matchAll(/<dataValidation type="list"[^>]*>.*?<\/dataValidation>/g)].map(
    ([text]) => text,
  );
  const sources = lists.map((text) => /<formula1>(.*)<\/formula1>/.exec(text)?.[1]);
  expect(sources).toContain('"backlog,run,innovate"');
  expect(sources).toContain('"revenue,efficiency,risk"');
  expect(sources).toContain('"proposed,approved,delivering,live,stopped"');
  expect(sources.find((source) => source?.includes('Allowed values'))).toMatch(
    /^'Allowed values'!\$C\$(\d+):\$C\$\1$/,
  );
  // One row shows how, and a thousand are to be filled in.
  expect(lists.every((text) => /sqref="[A-Z]+2:[A-Z]+1002"/.test(text))).toBe(true);
  expect(lists.every((text) => text.includes('errorStyle="warning"'))).toBe(true);
  // The order of what stands in a sheet is fixed.
  expect(xml.indexOf('</sheetData>')).toBeLessThan(xml.indexOf('<dataValidations'));
  expect(xml.slice(xml.indexOf('</dataValidations>'))).not.toMatch(/<(?:sheetData|cols|mergeCells)/);
});

test('a table of services offers who does the work', async () => {
  const { folder, engine } = await opened();
  const path = join(folder, 'services.xlsx');
  await engine.get('plan/export', exporting(path, { what: 'services', format: 'xlsx' }));
  expect(sheetOf(path)).toContain('<formula1>"internal,external"</formula1>');
});
