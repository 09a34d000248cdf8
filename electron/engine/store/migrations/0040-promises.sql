-- What is promised: money up to a gate, and what a baseline says of run cost a year and benefits. An older one does not.

ALTER TABLE placement ADD COLUMN funding_until INTEGER CHECK (funding_until >= 0);

ALTER TABLE baseline_item ADD COLUMN yearly_run INTEGER;
ALTER TABLE baseline_item ADD COLUMN benefits TEXT CHECK (json_valid(benefits));
