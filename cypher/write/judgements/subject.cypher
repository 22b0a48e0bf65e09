// What is judged: a quote of today or of an earlier text, speakers, statements; an article; those that are one with others by themselves.
UNWIND $ids AS id
MATCH (n:Quote|PastQuote|FormerQuote|Speaker|PastSpeaker|Statement|Article|Merged {id: id})
RETURN DISTINCT id
