-- The order of rows says nothing here, and keeping it takes memory.
SET preserve_insertion_order = false;
