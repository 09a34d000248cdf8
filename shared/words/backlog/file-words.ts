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
  'paste-too-large': 'More than {limit} characters were copied. Save them as a file and import that.',
  'paste-too-long': 'More than {limit} lines were copied. Save them as a file and import that.',
  'paste-no-table': 'What was copied is no table: neither cells side by side nor rows below one another.',
  'file-is-xls':
    'This is an Excel file of the old kind, or one with a password. Save it as .xlsx without a password, or as CSV.',
  'file-is-ods': 'This is an OpenDocument file. Save it as .xlsx or CSV.',
  'file-is-zip': 'This is a ZIP archive. Unpack it and import the table in it.',
  'file-is-pdf': 'This is a PDF, which has no rows and columns to read. Import the table it was made from.',
  'file-is-page':
    'This is a web page, as some tools write it for spreadsheets. Its largest table was read: {count} {count:row|rows}, the header among them.',
  'file-is-page-without-table':
    'This is a web page or XML, and there is no table in it to read. Open it in a spreadsheet and save it as .xlsx or CSV.',
  'file-is-json': 'This is JSON, which has no rows and columns to read. Export the list as CSV or .xlsx.',
  'file-is-binary': 'This file is no text and no workbook, so there is no table in it to read.',
  'file-empty': 'The file is empty.',
  'sheet-empty': 'The sheet “{sheet}” is empty. Choose another one.',
  'sheet-missing': 'The workbook has no sheet “{sheet}”. Choose one of its sheets.',
  'sheet-guessed':
    'The sheet “{sheet}” was taken; {count} other {count:sheet has|sheets have} rows too. Choose another one if it is not the backlog.',
  'sheets-hidden': 'The workbook hides {count:a sheet|# sheets}: {sheets}.',
  'workbook-damaged':
    'The workbook is damaged, so its sheets cannot be read. Open it, save it anew, or save it as CSV.',
  'workbook-too-large':
    'The workbook is larger than {limit} bytes once unpacked. Save the sheet of the backlog as CSV.',
  'cells-with-errors':
    '{count} {count:cell shows an error such as #REF! and was|cells show errors such as #REF! and were} taken as empty.',
  'formulas-without-value':
    '{count} {count:formula has|formulas have} no stored value and {count:was|were} taken as empty. Open the workbook and save it, then import it.',
  'cells-merged':
    '{count} {count:group of cells is|groups of cells are} merged; the value counts for the first cell of each.',
  'rows-hidden':
    '{count} {count:row is|rows are} hidden in the sheet and {count:is|are} read like the others.',
  'table-turned': 'The names of the fields stand below one another, so rows and columns have changed places.',
  'too-large-to-turn': 'Rows and columns can change places in tables of up to {limit} rows and columns only.',
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
  'header-grouped':
    'The row above the header names groups of columns; columns of one name are called after their group too.',
  'header-repeated': 'The name “{name}” stands above more than one column; this one is called “{column}”.',
  'header-empty': 'A column has no name; it is called “{column}”.',
  'rows-above-header': '{count} {count:row above the header is|rows above the header are} not imported.',
  'row-is-total': 'The row is a total: “{text}”.',
  'row-is-units': 'The row names the units of the columns: “{text}”.',
  'row-is-repeated-header': 'The row repeats the header.',
  'row-is-group-title': 'The row is the title of the rows below it: “{text}”.',
  'row-is-footer': 'The row speaks of the file: “{text}”.',
  'columns-unused': 'Not imported, since they became no field: {columns}.',
} as const;
