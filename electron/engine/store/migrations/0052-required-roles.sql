-- Roles that the work on an initiative requires, and who fills them.

CREATE TABLE required_role (
  id TEXT PRIMARY KEY NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id),
  role TEXT NOT NULL CHECK (role <> ''),
  filled_by TEXT NOT NULL
) STRICT;
CREATE INDEX required_role_by_initiative ON required_role (initiative_id);
