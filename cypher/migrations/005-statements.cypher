// What quotes of one statement are found by, see “Statements” in docs/model.md.
CREATE INDEX quote_speaker_key IF NOT EXISTS FOR (n:Quote) ON (n.speakerKey, n.orderKey);
CREATE INDEX quote_anchor IF NOT EXISTS FOR (n:Quote) ON (n.anchor);
CREATE INDEX quote_second_anchor IF NOT EXISTS FOR (n:Quote) ON (n.secondAnchor);

// Held by whoever is finding out which statements quotes express.
CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (n:Lock) REQUIRE n.name IS UNIQUE;
