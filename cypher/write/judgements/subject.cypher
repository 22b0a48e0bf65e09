// What is judged: a quote of today or of an earlier text, speakers, statements; those that are one with others by themselves.
UNWIND $ids AS id
MATCH (n:Quote|PastQuote|FormerQuote|Speaker|PastSpeaker|Statement|Merged {id: id})
RETURN DISTINCT id
