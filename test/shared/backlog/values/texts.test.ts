import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainOf } from '../../../../shared/backlog/values/read-html';
import { partsOf } from '../../../../shared/backlog/values/read-list';
import { nameOf } from '../../../../shared/backlog/values/read-person';
import { textOf } from '../../../../shared/backlog/values/read-text';
import { readAll } from '../backlog-reading';

describe('formatted text', () => {
  test.each([
    ['<div>One</div><div>Two<br>Three</div>', 'One\n\nTwo\nThree'],
    ['<p>Why:</p><ul><li>cost</li><li><b>risk</b></li></ul>', 'Why:\n- cost\n- risk'],
    ['see <a href="https://example.org/x">the page</a>', 'see the page (https://example.org/x)'],
    ['a &lt; b<br/>', 'a &lt; b'],
    ['<table><tr><td>1</td><td>2</td></tr></table>', '1 2'],
  ])('%s becomes plain', (cell, expected) => {
    expect(plainOf(cell)).toBe(expected);
  });

  test.each([
    'a < b and c > d',
    '<b>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)><br>',
    '<a href="javascript:x">y</a>',
    '<p onclick="x">y</p>',
    'Name <mail@example.org></nothing>',
    '',
  ])('%s is none and stays', (cell) => {
    expect(plainOf(cell)).toBeNull();
  });

  test('is made plain in descriptions only, and told once with its count', () => {
    const { drafts, warnings } = readAll(
      'Title,Description\n<b>T</b>,<div>a &lt; b &amp; c</div>\nU,x<br>y\nV,plain &lt;\n',
    );
    expect(drafts.map(({ title, description }) => [title, description])).toEqual([
      ['<b>T</b>', 'a < b & c'],
      ['U', 'x\ny'],
      ['V', 'plain &lt;'],
    ]);
    expect(warnings.filter(({ code }) => code === 'markup-removed')).toEqual([
      { line: 2, column: 'Description', code: 'markup-removed', parameters: { count: 2 } },
    ]);
  });

  test('never grows by being made plain again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<p>', '</p>', '<br>', 'a', ' ', '\n', '<b>', '</b>', '&lt;')),
        (parts) => {
          const plain = plainOf(parts.join(''));
          expect(plain === null || !/<\/|<br|<p/.test(plain)).toBe(true);
        },
      ),
    );
  });
});

test('HTML codes of letters become characters; those of markup and of nothing stay', () => {
  const read = (cell: string) => textOf(cell).text;
  expect(read('Cr&eacute;dit &Eacute;tat &uuml;ber &#233; &#xe9; &euro;')).toBe('Crédit État über é é €');
  expect(read('&lt;b&gt; &#60; &#x3c; &nothing; &#0; &#xD800; AT&T; R&D')).toBe(
    '&lt;b&gt; &#60; &#x3c; &nothing; &#0; &#xD800; AT&T; R&D',
  );
});

describe('a person', () => {
  test.each([
    ['Pat Lee <pat@example.org>', 'Pat Lee'],
    ['"Lee, Pat" <pat@example.org>', 'Lee, Pat'],
    ['Pat Lee <CORP\\plee>', 'Pat Lee'],
    ['<pat@example.org>', 'pat@example.org'],
    ['Pat <p@x>; Kim Ash <k@x>', 'Pat; Kim Ash'],
    ['Pat Lee', 'Pat Lee'],
    ['a < b', 'a < b'],
  ])('%s is %s', (cell, name) => {
    expect(nameOf(cell)).toBe(name);
  });

  test.each([
    ['Ann Lee (annlee), Bo Li (boli)', 'Ann Lee; Bo Li'],
    ['Ann[50%];Bo', 'Ann;Bo'],
    ['Max (IT)', 'Max (IT)'],
    ['Ann Lee, Bo (external)', 'Ann Lee, Bo (external)'],
  ])('%s loses logins and shares of time', (cell, name) => {
    expect(nameOf(cell)).toBe(name);
  });

  test('is read so in every column of people', () => {
    const { drafts } = readAll('Title,Business owner,IT owner,Sponsor\nA,P <p@x>,Q <q@x>,R <r@x>\n');
    expect(drafts[0]).toMatchObject({ businessOwner: 'P', itOwner: 'Q', sponsor: 'R' });
  });
});

test('a list is by semicolons and lines, by commas where it has neither', () => {
  expect(partsOf('a, b; c;; a, b ')).toEqual(['a, b', 'c']);
  expect(partsOf('a\nb')).toEqual(['a', 'b']);
  expect(partsOf('a,b , a')).toEqual(['a', 'b']);
  expect(partsOf('  ')).toEqual([]);
});

test('a cell that says nobody or holds the error of a formula is no name and no key', () => {
  const { drafts, warnings } = readAll(
    'ID,Title,Owner,Department\n#N/A,A,-,n/a\n#N/A,B,#REF!,HR\nTBD,C,Max Null,None\n?,D,TBD,#WERT!\n',
  );
  expect(
    drafts.map(({ sourceKey, businessOwner, businessUnit }) => [sourceKey, businessOwner, businessUnit]),
  ).toEqual([
    ['', '', ''],
    ['', '', 'HR'],
    ['', 'Max Null', 'None'],
    ['', '', ''],
  ]);
  expect(warnings.map(({ line, column, code }) => [line, column, code])).toEqual([
    [3, 'Owner', 'formula-failed'],
    [5, 'Department', 'formula-failed'],
  ]);
});

describe('the blanks around a title', () => {
  const titles = (content: string) => readAll(content).drafts.map(({ title }) => title);

  test('of another tool are dropped, whatever kind they are; those within stay', () => {
    expect(titles('Title,Cost\n A  b ,1\n\u00A0C\t,2\n')).toEqual(['A  b', 'C']);
  });

  test('stay where they keep the text from being a formula', () => {
    expect(titles('Title,Cost\n =1+1,1\n - A,2\n')).toEqual([' =1+1', '- A']);
  });
});
