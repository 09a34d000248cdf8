-- Sentences of reports in the user's own words, with the names of live figures in them.

CREATE TABLE own_words (
  id TEXT PRIMARY KEY NOT NULL,
  sentence TEXT NOT NULL CHECK (sentence <> ''),
  language TEXT NOT NULL CHECK (language IN ('en', 'de')),
  told TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
