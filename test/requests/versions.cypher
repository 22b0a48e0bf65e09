// $url = "https://courier.example/bridge#top"
MATCH (article:Article {url: $url})
WITH article ORDER BY article.orderKey DESC LIMIT 1
RETURN {
  standing: article.standing,
  standingSince: article.standingSince,
  versions: COLLECT {
    MATCH (article)<-[:VERSION_OF]-(version)
    WITH DISTINCT version ORDER BY version.since, version.id LIMIT 100
    RETURN {
      id: version.id,
      title: version.title,
      text: head(COLLECT {
        MATCH (version)-[:VERSION_OF]->(article2:Article)
        RETURN coalesce(version.text, article2.text)
      }),
      status: version.status,
      notice: version.notice,
      noticeKind: version.noticeKind,
      isCurrent: {since: version.since, until: version.until},
      firstSeen: version.seen,
      lastSeen: version.seen,
      stood: {since: version.since, until: version.until}
    }
  },
  changes: COLLECT {
    MATCH (article)<-[:VERSION_OF]-(version2:Version)
    RETURN {
      id: version2.id,
      since: version2.since,
      quotes: COLLECT {
        MATCH (article)<-[:IN|PAST_IN]-(state)
        WHERE coalesce(state.versionId, article.versionId) = version2.id
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
  }
} AS result;


// $id = "q_b0480176f911262b1ff9bc74"
MATCH (quote:Quote {id: $id})
RETURN {
  isCurrent: quote.versionId,
  stood: {since: quote.since, until: quote.until},
  version: head(COLLECT {
    MATCH (quote)-[:IN|PAST_IN]->(article:Article)<-[:VERSION_OF]-(version:Version)
    WHERE version.id = coalesce(quote.versionId, article.versionId)
    RETURN {firstSeen: version.seen}
    LIMIT 1
  }),
  history: COLLECT {
    MATCH (quote)-[:IN|PAST_IN]->(article2:Article)<-[:VERSION_OF]-(version2:Version)
    RETURN {
      id: version2.id,
      about: quote.id,
      since: version2.since,
      quotes: COLLECT {
        MATCH (article2)<-[:IN|PAST_IN]-(state)
        WHERE coalesce(state.versionId, article2.versionId) = version2.id
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
  }
} AS result
UNION ALL
MATCH (quote:PastQuote {id: $id})
WHERE NOT EXISTS { MATCH (today) WHERE today:Quote AND today.id = $id }
WITH quote ORDER BY quote.since[-1] DESC LIMIT 1
RETURN {
  isCurrent: quote.versionId,
  stood: {since: quote.since, until: quote.until},
  version: head(COLLECT {
    MATCH (quote)-[:IN|PAST_IN]->(article:Article)<-[:VERSION_OF]-(version:Version)
    WHERE version.id = coalesce(quote.versionId, article.versionId)
    RETURN {firstSeen: version.seen}
    LIMIT 1
  }),
  history: COLLECT {
    MATCH (quote)-[:IN|PAST_IN]->(article2:Article)<-[:VERSION_OF]-(version2:Version)
    RETURN {
      id: version2.id,
      about: quote.id,
      since: version2.since,
      quotes: COLLECT {
        MATCH (article2)<-[:IN|PAST_IN]-(state)
        WHERE coalesce(state.versionId, article2.versionId) = version2.id
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
  }
} AS result;
