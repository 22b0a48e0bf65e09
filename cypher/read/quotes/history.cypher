// The quotes of each text of the article that a quote stands in, and which quote it is.
MATCH (quote)-[:IN|PAST_IN]->(article:Article)<-[:VERSION_OF]-(version:Version)
RETURN {
  id: version.id,
  about: quote.id,
  since: version.since,
  quotes: COLLECT {
    MATCH (article)<-[:IN|PAST_IN]-(state)
    WHERE coalesce(state.versionId, article.versionId) = version.id
    MATCH (state)<-[:SAID|PAST_SAID]-(teller)
    WITH state, teller ORDER BY state.orderKey DESC
    RETURN {
      id: state.id,
      text: state.text,
      type: state.type,
      speaker: teller.name,
      speakerId: teller.id,
      accordingTo: COLLECT {
        MATCH (state)-[link:ACCORDING_TO|PAST_ACCORDING_TO]->(relay)
        RETURN relay.name ORDER BY link.position
      }
    }
  }
} AS states
