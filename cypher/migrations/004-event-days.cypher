// Tellings of one kind and day are gathered into events together, see docs/model.md.
CREATE CONSTRAINT event_day_key IF NOT EXISTS FOR (n:EventDay) REQUIRE n.key IS UNIQUE;
CREATE INDEX event_bucket IF NOT EXISTS FOR (n:Event) ON (n.bucket);
