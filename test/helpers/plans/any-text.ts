import fc from 'fast-check';

/** Text that can be written as UTF-8, rich in what breaks tables, formulas, markup and sheets. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).filter((value) => !/[\uD800-\uDFFF]/u.test(value)),
  fc
    .array(
      fc.constantFrom(
        "'",
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        ' ',
        ';',
        ',',
        '"',
        '|',
        '\\',
        ':',
        '\0',
        '\u001F',
        '＝',
        '1',
        '01',
        'a',
        'n/a',
        '&amp;',
        '<b>',
        ']]>',
        '_x000D_',
        '_x005F_',
        '\uFFFE',
        '\u00A0',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);
