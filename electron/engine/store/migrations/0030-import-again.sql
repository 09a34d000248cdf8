-- The same backlog again: what a list said last, what it no longer has, and imports that were taken back.

ALTER TABLE import ADD COLUMN updated INTEGER NOT NULL DEFAULT 0 CHECK (updated >= 0);
ALTER TABLE import ADD COLUMN unchanged INTEGER NOT NULL DEFAULT 0 CHECK (unchanged >= 0);
ALTER TABLE import ADD COLUMN missing INTEGER NOT NULL DEFAULT 0 CHECK (missing >= 0);
ALTER TABLE import ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE import ADD COLUMN preset TEXT NOT NULL DEFAULT '';
ALTER TABLE import ADD COLUMN undone_at TEXT;

ALTER TABLE initiative ADD COLUMN lane_assumed INTEGER NOT NULL DEFAULT 0 CHECK (lane_assumed IN (0, 1));
ALTER TABLE initiative ADD COLUMN missing_since TEXT;
ALTER TABLE initiative ADD COLUMN service_id TEXT REFERENCES service (id);
CREATE INDEX initiative_by_service ON initiative (service_id) WHERE service_id IS NOT NULL;

-- Few: only where source and plan part. The id is the initiative's, which may be deleted.
CREATE TABLE source_row (
  id TEXT PRIMARY KEY NOT NULL,
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('kept', 'dropped')),
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

-- What is promised: money up to a gate, and what a baseline says of run cost a year and benefits. An older one does not.

ALTER TABLE placement ADD COLUMN funding_until INTEGER CHECK (funding_until >= 0);

ALTER TABLE baseline_item ADD COLUMN yearly_run INTEGER;
ALTER TABLE baseline_item ADD COLUMN benefits TEXT CHECK (json_valid(benefits));
