// What stood in an article once and stands there no more keeps labels of its own, so that no list of today meets it: see
// “Versions” in docs/model.md.
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT past_id IF NOT EXISTS FOR (n:Past) REQUIRE n.id IS UNIQUE;
CREATE INDEX past_speaker_id IF NOT EXISTS FOR (n:PastSpeaker) ON (n.id);
CREATE INDEX past_source_id IF NOT EXISTS FOR (n:PastSource) ON (n.id);
CREATE INDEX past_place_id IF NOT EXISTS FOR (n:PastPlace) ON (n.id);
CREATE INDEX past_event_id IF NOT EXISTS FOR (n:PastEvent) ON (n.id);
CREATE INDEX past_statement_id IF NOT EXISTS FOR (n:PastStatement) ON (n.id);
CREATE INDEX past_event_bucket IF NOT EXISTS FOR (n:PastEvent) ON (n.bucket);
CREATE CONSTRAINT past_quote_key IF NOT EXISTS FOR (n:PastQuote) REQUIRE n.key IS UNIQUE;
CREATE INDEX past_quote_id IF NOT EXISTS FOR (n:PastQuote) ON (n.id);
CREATE INDEX past_quote_speaker_key IF NOT EXISTS FOR (n:PastQuote) ON (n.speakerKey, n.orderKey);
CREATE INDEX past_quote_anchor IF NOT EXISTS FOR (n:PastQuote) ON (n.anchor);
CREATE INDEX past_quote_second_anchor IF NOT EXISTS FOR (n:PastQuote) ON (n.secondAnchor);
CREATE INDEX past_quote_order IF NOT EXISTS FOR (n:PastQuote) ON (n.orderKey);
CREATE INDEX past_quote_speaker_order IF NOT EXISTS FOR (n:PastQuote) ON (n.speakerId, n.orderKey);
CREATE INDEX past_quote_publisher_order IF NOT EXISTS FOR (n:PastQuote) ON (n.publisherId, n.orderKey);
CREATE FULLTEXT INDEX past_quote_words IF NOT EXISTS FOR (n:PastQuote)
ON EACH [n.folded, n.dayTerm, n.saidTerm, n.articleId, n.speakerId, n.publisherId, n.eventId, n.relayIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX past_statement_words IF NOT EXISTS FOR (n:PastStatement) ON EACH [n.folded, n.dayTerm, n.speakerId]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

// Speakers and statements that a judgement made one with another wait under labels of their own.
CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (n:Merged) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_subject IF NOT EXISTS FOR (n:Judgement) ON (n.subject);
CREATE INDEX judgement_quote IF NOT EXISTS FOR (n:Judgement) ON (n.quoteId);
CREATE INDEX judgement_one IF NOT EXISTS FOR (n:Judgement) ON (n.one);
CREATE INDEX judgement_other IF NOT EXISTS FOR (n:Judgement) ON (n.other);
CREATE INDEX judgement_one_quote IF NOT EXISTS FOR (n:Judgement) ON (n.oneQuote);
CREATE INDEX judgement_other_quote IF NOT EXISTS FOR (n:Judgement) ON (n.otherQuote);
CREATE INDEX judgement_order IF NOT EXISTS FOR (n:Judgement) ON (n.orderKey);

// Judgements that were recorded before they could be superseded.
MATCH (n:Judgement) WHERE n.stands IS NULL
SET n.stands = true, n.kind = 'QUOTE', n.subject = n.quoteId, n.orderKey = toString(n.at) + ' ' + n.id;
