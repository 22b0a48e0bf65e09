// $type = ["DIRECT"]
RETURN {
  total: COUNT {
    MATCH (quote:Quote)
    WHERE quote.type IN $type
  }
} AS result;


RETURN {
  total: COUNT {
    MATCH (quote:Quote)
  }
} AS result;
