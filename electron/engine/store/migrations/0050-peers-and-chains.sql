-- Whom the plan answers and why: peers that were changed, what a goal says of them, what capability changes, and who speaks with a business unit.

CREATE TABLE peer (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  place INTEGER NOT NULL CHECK (place >= 0),
  left_out INTEGER NOT NULL CHECK (left_out IN (0, 1)),
  pressures TEXT NOT NULL CHECK (json_valid(pressures))
) STRICT;

CREATE TABLE liaison (
  id TEXT PRIMARY KEY NOT NULL,
  business_unit TEXT NOT NULL CHECK (business_unit <> ''),
  person TEXT NOT NULL CHECK (person <> '')
) STRICT;

-- The four peers of every plan have no row until they are changed, so these refer to none.
ALTER TABLE goal ADD COLUMN capability TEXT NOT NULL DEFAULT '';
ALTER TABLE goal ADD COLUMN peer_id TEXT;
ALTER TABLE goal ADD COLUMN pressure_id TEXT;
ALTER TABLE initiative ADD COLUMN capability TEXT NOT NULL DEFAULT '';
