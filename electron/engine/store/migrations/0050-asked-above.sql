-- From which amount on a funded initiative is asked for what is missing of it; 0 asks of all.

ALTER TABLE plan ADD COLUMN asked_above INTEGER NOT NULL DEFAULT 0 CHECK (asked_above >= 0);
