-- Business and IT measure together, and what went live is held against what was promised.

CREATE TABLE metric_pair (
  id TEXT PRIMARY KEY NOT NULL REFERENCES goal (id),
  name TEXT NOT NULL CHECK (name <> ''),
  unit TEXT NOT NULL,
  baseline REAL,
  target REAL,
  since TEXT
) STRICT;

CREATE TABLE metric_reading (
  id TEXT PRIMARY KEY NOT NULL,
  goal_id TEXT NOT NULL REFERENCES goal (id),
  side TEXT NOT NULL CHECK (side IN ('business', 'it')),
  day TEXT NOT NULL,
  value REAL NOT NULL
) STRICT;
CREATE INDEX metric_reading_by_goal ON metric_reading (goal_id);

CREATE TABLE adoption (
  id TEXT PRIMARY KEY NOT NULL REFERENCES initiative (id),
  live_on TEXT,
  users TEXT NOT NULL,
  user_count INTEGER CHECK (user_count >= 0),
  engaged TEXT NOT NULL CHECK (engaged IN ('unknown', 'yes', 'no')),
  support_by TEXT NOT NULL,
  support_until TEXT,
  unit TEXT NOT NULL CHECK (unit IN ('percent', 'users')),
  target REAL CHECK (target >= 0),
  target_date TEXT,
  actual REAL CHECK (actual >= 0),
  actual_date TEXT
) STRICT;

CREATE TABLE realised_value (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  benefit_id TEXT NOT NULL,
  day TEXT NOT NULL,
  amount INTEGER NOT NULL,
  "by" TEXT NOT NULL CHECK ("by" <> '')
) STRICT;
CREATE INDEX realised_value_by_initiative ON realised_value (initiative_id);

CREATE TABLE live_review (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  day TEXT NOT NULL,
  "by" TEXT NOT NULL CHECK ("by" <> ''),
  finding TEXT NOT NULL,
  reopened TEXT NOT NULL CHECK (json_valid(reopened))
) STRICT;
CREATE INDEX live_review_by_initiative ON live_review (initiative_id);

ALTER TABLE plan ADD COLUMN review_months INTEGER NOT NULL DEFAULT 6 CHECK (review_months BETWEEN 1 AND 36);
