-- One source has no event twice: its reader has seen to that.
CREATE VIEW distinct_events AS SELECT * FROM events;
