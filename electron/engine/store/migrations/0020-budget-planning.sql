-- Planning the budget: goals, money in time, people, dependencies, decisions, baselines.
-- A NOT NULL column that comes later needs a default for the rows that are there.

CREATE TABLE goal (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('revenue', 'efficiency', 'risk')),
  metric TEXT NOT NULL,
  unit TEXT NOT NULL,
  baseline REAL,
  target REAL,
  target_date TEXT,
  sponsor TEXT NOT NULL
) STRICT;

ALTER TABLE plan ADD COLUMN discount_rate INTEGER NOT NULL DEFAULT 800 CHECK (discount_rate BETWEEN 0 AND 5000);
ALTER TABLE plan ADD COLUMN weight_outcome INTEGER NOT NULL DEFAULT 30 CHECK (weight_outcome BETWEEN 0 AND 100);
ALTER TABLE plan ADD COLUMN weight_benefit INTEGER NOT NULL DEFAULT 30 CHECK (weight_benefit BETWEEN 0 AND 100);
ALTER TABLE plan ADD COLUMN weight_urgency INTEGER NOT NULL DEFAULT 20 CHECK (weight_urgency BETWEEN 0 AND 100);
ALTER TABLE plan ADD COLUMN weight_risk INTEGER NOT NULL DEFAULT 10 CHECK (weight_risk BETWEEN 0 AND 100);
ALTER TABLE plan ADD COLUMN weight_ease INTEGER NOT NULL DEFAULT 10 CHECK (weight_ease BETWEEN 0 AND 100);
ALTER TABLE plan ADD COLUMN reserve_run INTEGER NOT NULL DEFAULT 0 CHECK (reserve_run BETWEEN 0 AND 100);
ALTER TABLE plan ADD COLUMN reserve_innovate INTEGER NOT NULL DEFAULT 0 CHECK (reserve_innovate BETWEEN 0 AND 100);

ALTER TABLE scenario ADD COLUMN at TEXT;
ALTER TABLE scenario ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE scenario ADD COLUMN source_id TEXT;
ALTER TABLE scenario ADD COLUMN frozen_from INTEGER;
ALTER TABLE scenario ADD COLUMN frozen_run_today TEXT CHECK (json_valid(frozen_run_today));

ALTER TABLE import ADD COLUMN target TEXT NOT NULL DEFAULT 'initiatives'
  CHECK (target IN ('initiatives', 'services', 'actuals'));

ALTER TABLE initiative ADD COLUMN goal_id TEXT REFERENCES goal (id);
ALTER TABLE initiative ADD COLUMN goal_contribution REAL;
ALTER TABLE initiative ADD COLUMN committed INTEGER CHECK (committed >= 0);
ALTER TABLE initiative ADD COLUMN exit_cost INTEGER CHECK (exit_cost >= 0);
ALTER TABLE initiative ADD COLUMN needed_by TEXT;
ALTER TABLE initiative ADD COLUMN earliest_by TEXT;
ALTER TABLE initiative ADD COLUMN agreed_by TEXT;
ALTER TABLE initiative ADD COLUMN business_value INTEGER CHECK (business_value BETWEEN 1 AND 20);
ALTER TABLE initiative ADD COLUMN time_criticality INTEGER CHECK (time_criticality BETWEEN 1 AND 20);
ALTER TABLE initiative ADD COLUMN risk_reduction INTEGER CHECK (risk_reduction BETWEEN 1 AND 20);
ALTER TABLE initiative ADD COLUMN job_size INTEGER CHECK (job_size BETWEEN 1 AND 20);
ALTER TABLE initiative ADD COLUMN delivery_risk INTEGER CHECK (delivery_risk BETWEEN 1 AND 5);
CREATE INDEX initiative_by_goal ON initiative (goal_id) WHERE goal_id IS NOT NULL;

ALTER TABLE service ADD COLUMN cost_year INTEGER;

ALTER TABLE money_line ADD COLUMN anchor INTEGER;
ALTER TABLE money_line ADD COLUMN cost_centre TEXT NOT NULL DEFAULT '';

ALTER TABLE budget ADD COLUMN contingency INTEGER NOT NULL DEFAULT 0 CHECK (contingency >= 0);

CREATE TABLE service_effect (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  service_id TEXT NOT NULL REFERENCES service (id),
  kind TEXT NOT NULL CHECK (kind IN ('end', 'replace', 'shrink')),
  amount INTEGER CHECK (amount >= 0),
  "from" INTEGER,
  parallel_quarters INTEGER NOT NULL,
  CHECK ((amount IS NOT NULL) = (kind = 'shrink'))
) STRICT;
CREATE INDEX service_effect_by_initiative ON service_effect (initiative_id);
CREATE INDEX service_effect_by_service ON service_effect (service_id);

CREATE TABLE team (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  days_per_quarter INTEGER NOT NULL CHECK (days_per_quarter >= 0),
  run_days_per_quarter INTEGER NOT NULL CHECK (run_days_per_quarter >= 0),
  day_rate INTEGER CHECK (day_rate >= 0)
) STRICT;

CREATE TABLE capacity (
  id TEXT PRIMARY KEY NOT NULL,
  team_id TEXT NOT NULL REFERENCES team (id),
  quarter INTEGER NOT NULL,
  days INTEGER NOT NULL CHECK (days >= 0),
  run_days INTEGER NOT NULL CHECK (run_days >= 0)
) STRICT;
CREATE INDEX capacity_by_team ON capacity (team_id);

CREATE TABLE effort (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  team_id TEXT NOT NULL REFERENCES team (id),
  days INTEGER NOT NULL CHECK (days >= 0),
  external_days INTEGER NOT NULL CHECK (external_days >= 0),
  spread TEXT NOT NULL CHECK (spread IN ('even', 'front', 'back'))
) STRICT;
CREATE INDEX effort_by_initiative ON effort (initiative_id);
CREATE INDEX effort_by_team ON effort (team_id);

CREATE TABLE milestone (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('milestone', 'gate')),
  offset_quarters INTEGER NOT NULL
) STRICT;
CREATE INDEX milestone_by_initiative ON milestone (initiative_id);

CREATE TABLE dependency (
  id TEXT PRIMARY KEY NOT NULL,
  from_id TEXT NOT NULL REFERENCES initiative (id),
  to_id TEXT NOT NULL REFERENCES initiative (id),
  kind TEXT NOT NULL CHECK (kind IN ('needs', 'excludes', 'enables')),
  share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 10000),
  CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX dependency_by_from ON dependency (from_id);
CREATE INDEX dependency_by_to ON dependency (to_id);

CREATE TABLE decision_entry (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  at TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('yes', 'no', 'later', 'stop')),
  reason TEXT NOT NULL,
  would_change TEXT NOT NULL,
  review_by TEXT
) STRICT;
CREATE INDEX decision_entry_by_initiative ON decision_entry (initiative_id);

-- What was promised stays, whatever becomes of the initiative: its id is no reference.
CREATE TABLE baseline_item (
  id TEXT PRIMARY KEY NOT NULL,
  scenario_id TEXT NOT NULL REFERENCES scenario (id),
  initiative_id TEXT NOT NULL,
  title TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('revenue', 'efficiency', 'risk')),
  cost INTEGER,
  run_cost INTEGER,
  funded_amount INTEGER NOT NULL,
  first_quarter INTEGER NOT NULL,
  change TEXT NOT NULL CHECK (json_valid(change)),
  run TEXT NOT NULL CHECK (json_valid(run))
) STRICT;
CREATE INDEX baseline_item_by_scenario ON baseline_item (scenario_id);
CREATE INDEX placement_by_scenario ON placement (scenario_id);
