-- What an imported actual sum is made of: periods, cost centres and texts as in the file. Of what was imported before it is not known.

ALTER TABLE money_line ADD COLUMN bookings TEXT CHECK (json_valid(bookings));
