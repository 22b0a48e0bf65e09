// The quotes whose wording statements show: judgements of statements are about these, since a statement is what its quotes are.
UNWIND $ids AS id
MATCH (t:Statement|Merged {id: id})
RETURN id, t.referenceId AS quote
