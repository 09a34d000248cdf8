-- What has not changed for long and what the landscape review says of it; what already runs outside IT; two exposures.

ALTER TABLE service ADD COLUMN unchanged_since INTEGER;
ALTER TABLE service ADD COLUMN review TEXT CHECK (review IN ('works', 'worries', 'unknown'));
ALTER TABLE service ADD COLUMN reviewed_on TEXT;

ALTER TABLE initiative ADD COLUMN outside_it TEXT CHECK (outside_it IN ('adopt', 'replace', 'retire'));
ALTER TABLE initiative ADD COLUMN emerging_technology INTEGER NOT NULL DEFAULT 0 CHECK (emerging_technology IN (0, 1));
ALTER TABLE initiative ADD COLUMN customer_facing INTEGER NOT NULL DEFAULT 0 CHECK (customer_facing IN (0, 1));
