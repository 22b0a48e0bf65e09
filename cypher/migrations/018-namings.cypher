// Somebody whom one article means by another's name is looked for by whom the article was read as naming.
CREATE INDEX parted_speaker IF NOT EXISTS FOR (n:PartedSpeaker) ON (n.partedFrom, n.articleId);
