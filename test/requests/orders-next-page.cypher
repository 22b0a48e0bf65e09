// $limit = 2
// $after = "2026-02-10 9999-99-99 a_000000000000000000000000 000000000 q_000000000000000000000000"
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.saidKey < $after
    WITH quote, quote.saidKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text, saidOn: quote.saidOn}}}
  }
} AS result;


// $limit = 2
// $after = "0900 9999-99-99 a_000000000000000000000000 000000000 q_000000000000000000000000"
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.confidenceKey < $after
    WITH quote, quote.confidenceKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $limit = 2
// $after = 2
// $after2 = "z p_000000000000000000000000"
RETURN {
  rows: COLLECT {
    UNWIND COLLECT {
      MATCH (speaker:Speaker)
      WHERE speaker.quoteCount = $after
        AND speaker.orderKey < $after2
      RETURN speaker
      ORDER BY speaker.quoteCount DESC, speaker.orderKey DESC
      LIMIT $limit
    } + COLLECT {
      MATCH (speaker:Speaker)
      WHERE speaker.quoteCount < $after
        AND speaker.orderKey IS NOT NULL
      RETURN speaker
      ORDER BY speaker.quoteCount DESC, speaker.orderKey DESC
      LIMIT $limit
    } AS speaker
    WITH speaker, speaker.quoteCount AS key, speaker.orderKey AS key2
    ORDER BY key DESC, key2 DESC
    LIMIT $limit
    RETURN {sort: [key, key2], row: {nodes: {name: speaker.name}}}
  }
} AS result;
