-- The order of rows counts here.
SET preserve_insertion_order = true;
