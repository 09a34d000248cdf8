// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownTable } from '../../../renderer/ui/copying/shown-table';
import { htmlTable, tabbedRows, tabbedText } from '../../../shared/backlog/file/clipboard-table';
import { speechOf } from '../../../shared/words/speech';

const speech = speechOf({ currency: 'EUR', fiscalYearFirstMonth: 1 }, 'en-GB');
const tableOf = (html: string) => {
  document.body.innerHTML = html;
  return shownTable(document.body, speech);
};
const texts = (html: string) => tableOf(html).map((row) => row.map(({ text }) => text));

test('what is in fields is read, what is for the eye of the app is not', () => {
  expect(
    texts(`<table>
      <tr><th>Name</th><th>Full effect<span>a year</span></th><td></td></tr>
      <tr><th><input value="Payroll"></th><td><select><option>low<option selected>high</select></td><td><button><svg><title>x</title></svg></button></td></tr>
      <tr><th>Mail<span aria-hidden="true">#</span></th><td><input type="checkbox" checked></td><td></td></tr>
    </table>`),
  ).toEqual([
    ['Name', 'Full effect a year'],
    ['Payroll', 'high'],
    ['Mail', 'yes'],
  ]);
});

test('cells that span others leave their room', () => {
  expect(
    texts(
      '<table><tr><th rowspan="2">Kind</th><th colspan="2">Run</th></tr><tr><th>a</th><th>b</th></tr><tr><th>x</th><td>1</td><td>2</td></tr></table>',
    ),
  ).toEqual([
    ['Kind', 'Run', ''],
    ['', 'a', 'b'],
    ['x', '1', '2'],
  ]);
});

test('a grid of roles is a table too, and a table within a cell is none of its own', () => {
  expect(
    texts(
      '<div role="grid"><div role="row"><div role="columnheader">Team</div></div><div role="row"><div role="rowheader">Web</div></div></div>',
    ),
  ).toEqual([['Team'], ['Web']]);
});

test('figures are numbers, names are not', () => {
  const [, row] = tableOf(
    '<table><tr><th>2027</th><th>x</th></tr><tr><th>2028</th><td>4.26M</td></tr></table>',
  );
  expect(row).toEqual([
    { text: '2028', figure: null, head: true },
    { text: '4.26M', figure: 4_260_000, plain: '4,260,000' },
  ]);
});

test('what is copied is what is shown, as text and as a table', () => {
  const word = fc
    .string({
      unit: fc.constantFrom('a', 'Ä', '1', '5', '.', '<', '&', '=', '"', '-', ' ', 'M', '%'),
      maxLength: 8,
    })
    .map((text) => text.trim().replace(/ +/g, ' '));
  const rows = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (shown) => {
      const table = document.createElement('table');
      for (const words of shown) {
        const line = table.insertRow();
        for (const text of words) line.insertCell().textContent = text;
      }
      const cells = shownTable(table, speech);
      // Columns of nothing are left out; all others stand as they are but for the spaces before a mark.
      const kept = [0, 1, 2].filter((x) => shown.some((row) => row[x as 0]));
      const expected = shown.map((row) => kept.map((x) => row[x as 0].replace(/ (?=[,.;:)%*])/g, '')));
      expect(cells.map((row) => row.map(({ text }) => text))).toEqual(expected);
      document.body.innerHTML = htmlTable(cells);
      const back = [...document.querySelectorAll('tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      );
      const harmless = (text: string) => text.replace(/'/g, '');
      expect(back.map((row) => row.map(harmless))).toEqual(expected);
      if (kept.length > 0) expect(tabbedRows(tabbedText(cells))).toHaveLength(shown.length);
    }),
    { numRuns: 25 },
  );
});
