// $type = ["DIRECT"]
RETURN {
  total: COUNT {
    UNWIND $type AS owner
    MATCH (quote:Quote)
    WHERE quote.type = owner
      AND quote.orderKey >= ''
    RETURN DISTINCT quote
  }
} AS result;


RETURN {
  total: COUNT {
    MATCH (quote:Quote)
  }
} AS result;
