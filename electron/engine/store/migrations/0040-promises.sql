-- What is promised: money up to a gate.

ALTER TABLE placement ADD COLUMN funding_until INTEGER CHECK (funding_until >= 0);
