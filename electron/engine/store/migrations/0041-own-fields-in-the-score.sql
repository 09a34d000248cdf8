-- How much a field of one's own counts in the plan's own score; below 0 where less is better.

ALTER TABLE own_field ADD COLUMN weight INTEGER NOT NULL DEFAULT 0 CHECK (weight BETWEEN -100 AND 100);
