-- The first schema. Money is whole minor units, quarters are absolute fiscal quarters, lists are JSON.
-- Rows are removed children first by the code; nothing relies on ON DELETE.

CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL CHECK (revision >= 0)
) STRICT;

CREATE TABLE scenario (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('scenario', 'baseline'))
) STRICT;

CREATE TABLE plan (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'plan'),
  title TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  fiscal_year_first_month INTEGER NOT NULL CHECK (fiscal_year_first_month BETWEEN 1 AND 12),
  first_year INTEGER NOT NULL,
  horizon_years INTEGER NOT NULL CHECK (horizon_years BETWEEN 1 AND 10),
  guardrail_min INTEGER CHECK (guardrail_min BETWEEN 0 AND 100),
  guardrail_max INTEGER CHECK (guardrail_max BETWEEN 0 AND 100),
  guardrail_hard INTEGER NOT NULL CHECK (guardrail_hard IN (0, 1)),
  priority_revenue INTEGER NOT NULL CHECK (priority_revenue BETWEEN 0 AND 100),
  priority_efficiency INTEGER NOT NULL CHECK (priority_efficiency BETWEEN 0 AND 100),
  priority_risk INTEGER NOT NULL CHECK (priority_risk BETWEEN 0 AND 100),
  scenario_id TEXT NOT NULL REFERENCES scenario (id)
) STRICT;

CREATE TABLE import (
  id TEXT PRIMARY KEY NOT NULL,
  file_name TEXT NOT NULL,
  at TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  rows INTEGER NOT NULL CHECK (rows >= 0),
  created INTEGER NOT NULL CHECK (created >= 0),
  left_out INTEGER NOT NULL CHECK (left_out >= 0),
  mapping TEXT NOT NULL
) STRICT;

CREATE TABLE initiative (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  programme TEXT NOT NULL,
  business_unit TEXT NOT NULL,
  cost_centre TEXT NOT NULL,
  business_owner TEXT NOT NULL,
  it_owner TEXT NOT NULL,
  sponsor TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('proposed', 'approved', 'delivering', 'live', 'stopped')),
  mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1)),
  contracted INTEGER NOT NULL CHECK (contracted IN (0, 1)),
  risk_of_not_doing TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  outcome TEXT CHECK (outcome IN ('revenue', 'efficiency', 'risk')),
  second_outcome TEXT CHECK (second_outcome IN ('revenue', 'efficiency', 'risk')),
  outcome_assumed INTEGER NOT NULL CHECK (outcome_assumed IN (0, 1)),
  minimum_cost INTEGER,
  import_id TEXT REFERENCES import (id),
  source_key TEXT NOT NULL
) STRICT;

CREATE TABLE service (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  business_unit TEXT NOT NULL,
  cost_centre TEXT NOT NULL,
  owner TEXT NOT NULL,
  indexation INTEGER NOT NULL,
  contract_end TEXT,
  notice_date TEXT,
  sunset TEXT
) STRICT;

CREATE TABLE money_line (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT REFERENCES initiative (id),
  service_id TEXT REFERENCES service (id),
  nature TEXT NOT NULL CHECK (nature IN ('oneOff', 'run')),
  basis TEXT CHECK (basis IN ('capex', 'opex')),
  sourcing TEXT CHECK (sourcing IN ('internal', 'external')),
  stage TEXT NOT NULL CHECK (stage IN ('planned', 'forecast', 'actual')),
  amount INTEGER NOT NULL,
  spread TEXT NOT NULL CHECK (spread IN ('even', 'front', 'back', 'manual')),
  amounts TEXT CHECK (json_valid(amounts)),
  offset_quarters INTEGER NOT NULL,
  ramp_quarters INTEGER NOT NULL,
  parallel_quarters INTEGER NOT NULL,
  account TEXT NOT NULL,
  foreign_currency TEXT,
  foreign_amount INTEGER,
  foreign_rate TEXT,
  CHECK ((initiative_id IS NULL) <> (service_id IS NULL))
) STRICT;

CREATE TABLE benefit_line (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  kind TEXT NOT NULL CHECK (kind IN ('margin', 'cashable', 'avoided', 'lossAvoided')),
  low INTEGER NOT NULL,
  likely INTEGER NOT NULL,
  high INTEGER NOT NULL,
  ramp_quarters INTEGER NOT NULL,
  offset_quarters INTEGER NOT NULL,
  claimant TEXT NOT NULL,
  CHECK (low <= likely AND likely <= high)
) STRICT;

CREATE TABLE placement (
  id TEXT PRIMARY KEY NOT NULL,
  scenario_id TEXT NOT NULL REFERENCES scenario (id),
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  lane TEXT NOT NULL CHECK (lane IN ('backlog', 'run', 'innovate')),
  rank TEXT NOT NULL,
  funding TEXT NOT NULL CHECK (funding IN ('none', 'minimum', 'full', 'amount')),
  funding_amount INTEGER,
  start INTEGER,
  length_quarters INTEGER NOT NULL,
  mark TEXT NOT NULL CHECK (mark IN ('none', 'must', 'never', 'stop'))
) STRICT;

CREATE TABLE budget (
  id TEXT PRIMARY KEY NOT NULL,
  scenario_id TEXT NOT NULL REFERENCES scenario (id),
  fiscal_year INTEGER NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('total', 'run', 'innovate')),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  hard INTEGER NOT NULL CHECK (hard IN (0, 1))
) STRICT;

CREATE TABLE override (
  id TEXT PRIMARY KEY NOT NULL,
  scenario_id TEXT NOT NULL REFERENCES scenario (id),
  at TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('guardrail', 'budget', 'pinned')),
  reason TEXT NOT NULL,
  parameters TEXT NOT NULL CHECK (json_valid(parameters)),
  initiative_ids TEXT NOT NULL CHECK (json_valid(initiative_ids))
) STRICT;

-- Deleting a parent looks for its children: without these every delete would read a whole table.
CREATE INDEX money_line_by_initiative ON money_line (initiative_id) WHERE initiative_id IS NOT NULL;
CREATE INDEX money_line_by_service ON money_line (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX benefit_line_by_initiative ON benefit_line (initiative_id);
CREATE INDEX placement_by_initiative ON placement (initiative_id);

-- What was done, in order. The undone ones, if any, are the last.
CREATE TABLE history (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  command_type TEXT NOT NULL,
  label_code TEXT NOT NULL,
  label_parameters TEXT NOT NULL CHECK (json_valid(label_parameters)),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone'))
) STRICT;

-- The patch of each, in parts of bounded size. Added rows are kept as ids while done and whole while undone.
CREATE TABLE history_part (
  seq INTEGER NOT NULL REFERENCES history (seq),
  part INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('added', 'changed', 'removed')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (seq, part)
) STRICT, WITHOUT ROWID;
