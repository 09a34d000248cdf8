import { describe, expect, it } from 'vitest';
import { htmlRows } from '../../../../shared/backlog/file/html-table';
import { readAll } from '../backlog-reading';

const cell = (text: string, exact: number | null = null) => ({ text, exact });

describe('a table on the clipboard', () => {
  it('as Excel writes it: exact numbers beside what is shown, unquoted attributes, line ends within', () => {
    const html = `<html><body><!--StartFragment--><table border=0><col width=64><tr height=20>
      <td class=xl65 width=64>Legal &amp; audit</td><td align=right x:num="1234.5">1.235&nbsp;k</td></tr>
     <tr><td>Two<br>lines</td><td></td></tr><!--EndFragment--></table></body></html>`;
    expect(htmlRows(html)).toEqual([
      [cell('Legal & audit'), cell('1.235 k', 1234.5)],
      [cell('Two\nlines'), cell('')],
    ]);
  });

  it('as LibreOffice writes it', () => {
    const html = `<table><tbody><tr><td sdval="0.25" sdnum="1033;">25 %</td><th colspan="2"><b>Cost</b></th></tr></tbody></table>`;
    expect(htmlRows(html)).toEqual([[cell('25 %', 0.25), cell('Cost'), cell('')]]);
  });

  it('what stands in it stays text, and codes nobody knows stay as they are', () => {
    const html =
      '<table><tr><td><img src=x onerror=alert(1)>&#65;&nosuch; 1 &lt; 2<script>1</script></td></tr></table>';
    expect(htmlRows(html)).toEqual([[cell('A&nosuch; 1 < 21')]]);
  });

  it('a text without a table has no rows, one that breaks off has those it has', () => {
    expect(htmlRows('<p>1</p>')).toEqual([]);
    expect(htmlRows('<table><tr><td>1<td>2')).toEqual([[cell('1'), cell('2')]]);
  });
});

describe('a file that is a web page', () => {
  const page = (rows: string) =>
    `<html><head><style>td{}</style></head><body><table><tr><td>Menu</td></tr></table><table>${rows}</table></body></html>`;

  it('is read as its largest table, and that is told', () => {
    const { drafts, inspection, codes } = readAll(
      page(
        '<tr><th>Key</th><th>Summary</th><th>Cost</th></tr><tr><td>A-1</td><td>R&amp;D, new; &lt;b&gt;</td><td>1,200.50</td></tr><tr><td>A-2</td><td>Two<br>lines</td><td>7</td></tr>',
      ),
    );
    expect(drafts.map(({ sourceKey, title, cost }) => [sourceKey, title, cost])).toEqual([
      ['A-1', 'R&D, new; <b>', 120_050],
      ['A-2', 'Two\nlines', 700],
    ]);
    expect(inspection.lineIs).toBe('row');
    expect(codes).toContain('file-is-page');
  });

  it.each([
    ['<html><body>Log in</body></html>', 'file-is-page-without-table'],
    ['<?xml version="1.0"?><rss><item><title>A</title></item></rss>', 'file-is-page-without-table'],
    ['[{"id": 1, "title": "A"}]', 'file-is-json'],
  ])('%s is no table', (text, code) => {
    expect(readAll(text).inspection.refusal?.code).toBe(code);
  });

  it('is not what merely begins with a sign of one', () => {
    expect(readAll('<Title>,Cost\nA,1\n').inspection.refusal).toBeNull();
  });
});
