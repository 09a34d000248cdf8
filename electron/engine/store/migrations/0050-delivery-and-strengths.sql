-- How work is delivered; the first slice that people can use; what the IT organisation is good at and programmes need of it.

ALTER TABLE initiative ADD COLUMN delivery_mode TEXT NOT NULL DEFAULT 'standard'
  CHECK (delivery_mode IN ('standard', 'cleanSlate', 'firewall'));
ALTER TABLE initiative ADD COLUMN delivery_ticks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(delivery_ticks));
ALTER TABLE initiative ADD COLUMN time_box_end TEXT;
ALTER TABLE initiative ADD COLUMN agreed_rules TEXT NOT NULL DEFAULT '';
ALTER TABLE initiative ADD COLUMN learned TEXT NOT NULL DEFAULT '';

-- A check cannot be changed in place.
CREATE TABLE milestone_anew (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('milestone', 'gate', 'usable')),
  offset_quarters INTEGER NOT NULL
) STRICT;
INSERT INTO milestone_anew (id, initiative_id, name, kind, offset_quarters)
  SELECT id, initiative_id, name, kind, offset_quarters FROM milestone;
DROP TABLE milestone;
ALTER TABLE milestone_anew RENAME TO milestone;
CREATE INDEX milestone_by_initiative ON milestone (initiative_id);

CREATE TABLE strength (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  level INTEGER CHECK (level BETWEEN 1 AND 5),
  partner TEXT NOT NULL
) STRICT;

CREATE TABLE strength_need (
  id TEXT PRIMARY KEY NOT NULL,
  programme TEXT NOT NULL CHECK (programme <> ''),
  strength_id TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5)
) STRICT;
