-- How reports are dressed, and what the user adds to their sections.

CREATE TABLE letterhead (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'letterhead'),
  accent TEXT CHECK (accent GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  logo TEXT,
  logo_words TEXT NOT NULL
) STRICT;

CREATE TABLE report_note (
  id TEXT PRIMARY KEY NOT NULL,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
