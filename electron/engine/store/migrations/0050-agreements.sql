-- What IT agrees with the business: internal service levels, emergencies against the reserve, work that is not seen.

CREATE TABLE agreement (
  id TEXT PRIMARY KEY NOT NULL,
  request_type TEXT NOT NULL CHECK (request_type <> ''),
  business_unit TEXT NOT NULL,
  service_id TEXT REFERENCES service (id),
  response_hours INTEGER CHECK (response_hours >= 0),
  delivery_hours INTEGER CHECK (delivery_hours >= 0),
  hidden_hours INTEGER NOT NULL CHECK (hidden_hours >= 0),
  sponsor TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_by_service ON agreement (service_id);

CREATE TABLE emergency (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  lane TEXT NOT NULL CHECK (lane IN ('run', 'innovate')),
  business_unit TEXT NOT NULL,
  agreement_id TEXT REFERENCES agreement (id),
  initiative_id TEXT REFERENCES initiative (id),
  days INTEGER NOT NULL CHECK (days >= 0),
  requested_on TEXT NOT NULL,
  delivered_on TEXT
) STRICT;
CREATE INDEX emergency_by_agreement ON emergency (agreement_id);
CREATE INDEX emergency_by_initiative ON emergency (initiative_id);

-- Only those that differ from what the app ships.
CREATE TABLE hidden_template (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  parts TEXT NOT NULL CHECK (json_valid(parts))
) STRICT;

CREATE TABLE hidden_work (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  kind TEXT NOT NULL CHECK (kind IN ('rollOut', 'security', 'data', 'training', 'procurement')),
  team_id TEXT REFERENCES team (id),
  days INTEGER NOT NULL CHECK (days >= 0),
  weeks INTEGER NOT NULL CHECK (weeks >= 0),
  moved_date INTEGER NOT NULL CHECK (moved_date IN (0, 1))
) STRICT;
CREATE INDEX hidden_work_by_initiative ON hidden_work (initiative_id);
CREATE INDEX hidden_work_by_team ON hidden_work (team_id);

-- Agreements can be imported as well. What a target may be is asked by the record's schema alone from now on.

ALTER TABLE import RENAME COLUMN target TO earlier_target;
ALTER TABLE import ADD COLUMN target TEXT NOT NULL DEFAULT 'initiatives';
UPDATE import SET target = earlier_target;
ALTER TABLE import DROP COLUMN earlier_target;
