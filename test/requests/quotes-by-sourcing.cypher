// $asOf = "2126-01-01T00:00:00.000Z"
// $limit = 20
// $sourcing = ["ANONYMOUS"]
// $minConfidence = 0.5
RETURN {
  rows: COLLECT {
    UNWIND $sourcing AS owner
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.sourcing = owner
        AND quote.orderKey >= ''
        AND quote.confidence >= $minConfidence
        AND size([at IN coalesce(quote.since, [quote.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote.until, []) WHERE at <= datetime($asOf)])
      RETURN quote
      ORDER BY quote.sourcing DESC, quote.orderKey DESC
      LIMIT $limit
    } + COLLECT {
      MATCH (quote:PastQuote)
      WHERE quote.sourcing = owner
        AND quote.orderKey >= ''
        AND quote.confidence >= $minConfidence
        AND size([at IN coalesce(quote.since, [quote.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote.until, []) WHERE at <= datetime($asOf)])
      RETURN quote
      ORDER BY quote.sourcing DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          sourcing: quote.sourcing,
          sourcingReason: quote.sourcingReason,
          speaker: head(COLLECT {
            MATCH (speaker:Speaker|PastSpeaker {id: quote.speakerId})
            RETURN {name: speaker.name, kind: speaker.kind, unresolved: speaker.unresolved}
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $asOf = "2019-12-31T22:00:00.000Z"
RETURN {
  total: reduce(total = 0, change IN COLLECT {
    MATCH (change:Change)
    WHERE change.key > 'DAY ' AND change.key < 'DAY ' + left(toString(datetime($asOf)), 10)
    RETURN change.quotes AS quotes
    UNION ALL
    MATCH (change:Change)
    WHERE change.key >= 'MINUTE ' + left(toString(datetime($asOf)), 10) AND change.key < 'MINUTE ' + left(toString(datetime($asOf)), 16)
    RETURN change.quotes AS quotes
    UNION ALL
    MATCH (change:Change)
    WHERE change.key >= 'MOMENT ' + left(toString(datetime($asOf)), 16)
      AND change.key <= 'MOMENT ' + left(toString(datetime($asOf)), 19) + '.' + right('00000000' + datetime($asOf).nanosecond, 9)
    RETURN change.quotes AS quotes
  } | total + change)
} AS result;
