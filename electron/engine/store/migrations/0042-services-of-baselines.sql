-- What each service cost by fiscal year when a baseline was frozen; a baseline of an earlier version does not know it.

ALTER TABLE scenario ADD COLUMN frozen_services TEXT CHECK (json_valid(frozen_services));
