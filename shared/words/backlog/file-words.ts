/** What is told of the file as a whole. */
export const fileSentences = {
  'not-utf8': 'The file is not UTF-8; it was read as {encoding}. Check a word with accents in the preview.',
  'encoding-does-not-fit': 'The file is not {encoding}. Choose another encoding.',
  'encoding-unknown': 'The encoding “{encoding}” is not known. Choose another one.',
  'damaged-characters':
    '{count} {count:character is|characters are} damaged in the file ({encoding}) and {count:shows|show} as \uFFFD.',
  'characters-lost-before':
    '{count} {count:character was|characters were} already lost before the file was saved and {count:shows|show} as \uFFFD.',
  'undefined-bytes':
    '{count} {count:byte means|bytes mean} nothing in windows-1252{count:|, the first}: {byte}. Try another encoding.',
  'file-empty': 'The file is empty.',
  'no-rows': 'The file has a header but no rows.',
  'file-too-large': 'The file is larger than {limit} bytes. Split it and import the parts.',
  'too-many-rows': 'The file has more than {limit} rows. Split it and import the parts.',
  'too-many-columns': 'The file has more than {limit} columns. Remove those that are not needed.',
  'quote-not-closed':
    'A quote opens here and is never closed. It was kept as a character, and the rows after it as rows.',
  'quote-inside-cell': 'A quote inside a quoted cell is not doubled. It was kept as it is.',
  'quotes-broken': 'So many quotes are never closed that quotes are taken as plain characters from here on.',
  'more-of-the-same': '{more} more like this {more:is|are} not listed; there are {count} in all.',
  'delimiter-uncertain': 'The rows do not show what separates the columns; a comma was taken.',
  'no-header':
    'The first row looks like data, so it is imported and the columns are numbered. Is it a header?',
  'header-uncertain': 'This row was taken as the header, though it may be data. Is it a header?',
  'header-repeated': 'The name “{name}” stands above more than one column; this one is called “{column}”.',
  'header-empty': 'A column has no name; it is called “{column}”.',
  'rows-above-header': '{count} {count:row above the header is|rows above the header are} not imported.',
  'columns-unused': 'Not imported, since they became no field: {columns}.',
} as const;
