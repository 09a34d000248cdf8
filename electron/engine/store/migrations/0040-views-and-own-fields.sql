-- What a user adds to the model: views by name, fields of one's own with their values, comments and links.

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE TABLE own_field (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'money', 'day', 'choice')),
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  place INTEGER NOT NULL CHECK (place >= 0)
) STRICT;

CREATE TABLE own_value (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  field_id TEXT NOT NULL REFERENCES own_field (id),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
CREATE INDEX own_value_by_initiative ON own_value (initiative_id);
CREATE INDEX own_value_by_field ON own_value (field_id);

CREATE TABLE comment (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX comment_by_initiative ON comment (initiative_id);

CREATE TABLE link (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  name TEXT NOT NULL,
  url TEXT NOT NULL CHECK (url <> '')
) STRICT;
CREATE INDEX link_by_initiative ON link (initiative_id);

-- Who did it: the name by which the computer knows the user. Of what was done before it is not known.

ALTER TABLE history ADD COLUMN author TEXT NOT NULL DEFAULT '';
