import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { codeOf, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';
import { textRow, workbookFiles, zipOf } from '../../helpers/workbooks';

async function openPage() {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  const page = await engine.page();
  return { folder, engine, page, scenarioId: scenarioOf(await page.read()) };
}

describe('pasted text', () => {
  test('becomes initiatives as a file does', async () => {
    const { page, scenarioId } = await openPage();
    const text = 'Title\tCost\r\nPortal, new\t1200\r\n';
    const { token, bytes } = valueOf(await page.ask('import/offer-text', { text, name: 'Pasted rows' }));
    expect(bytes).toBe(text.length);
    const look = valueOf(await page.ask('import/inspect', { token, reading: {} }));
    expect(look).toMatchObject({ delimiter: '\t', encoding: 'utf-8', refusal: null });
    const reply = valueOf(await page.ask('import/start', { token, job: 'j', reading: {}, scenarioId }));
    expect(reply.summary).toMatchObject({ file: 'Pasted rows', created: 1 });
    expect([...(await page.read()).initiative.values()].map(({ title }) => title)).toEqual(['Portal, new']);
  });

  test('that is no table is refused in words; of many only the last are kept', async () => {
    const { page } = await openPage();
    const offer = async (text: string) =>
      valueOf(await page.ask('import/offer-text', { text, name: 'Pasted' })).token;
    const first = await offer('hello');
    const look = valueOf(await page.ask('import/inspect', { token: first, reading: {} }));
    expect(look).toMatchObject({ refusal: { code: 'paste-no-table' } });
    for (let i = 0; i < 3; i += 1) await offer('a\tb');
    expect(codeOf(await page.ask('import/inspect', { token: first, reading: {} }))).toBe('backlog-gone');
  });
});

test('a workbook is imported from the sheet that is chosen', async () => {
  const { folder, engine, page, scenarioId } = await openPage();
  const rows = (title: string) => textRow(1, 'Title', 'Cost') + textRow(2, title, '5');
  const sheets = ['One', 'Two'].map((name) => ({ name, rows: rows(name) }));
  const file = join(folder, 'backlog.xlsx');
  writeFileSync(file, zipOf(workbookFiles(sheets)));
  await engine.get('backlog/offer', { token: 't', path: file });
  const reading = { sheet: 'Two' };
  const look = valueOf(await page.ask('import/inspect', { token: 't', reading }));
  expect(look).toMatchObject({ sheet: 'Two', sample: [{ cells: ['Two', '5'] }] });
  const { summary } = valueOf(await page.ask('import/start', { token: 't', job: 'j', reading, scenarioId }));
  expect(summary).toMatchObject({ created: 1, mapping: { sheet: 'Two', headerLine: 1 } });
  expect([...(await page.read()).initiative.values()].map(({ title }) => title)).toEqual(['Two']);
});
