// $limit = 3
// $publishedBy = "inland ledger"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (statement:Statement)<-[carried:EXPRESSES]-()
      WHERE carried.carrierId = owner.id
        AND carried.orderKey >= ''
      RETURN statement
      ORDER BY carried.carrierId DESC, carried.orderKey DESC
      LIMIT $limit
    } AS statement
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: statement.text,
          carriers: COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
            WITH DISTINCT quote.publisherId AS publisher
            MATCH (source:Source {id: publisher})
            WITH DISTINCT source ORDER BY source.orderKey LIMIT 100
            RETURN {name: source.name}
          }
        }
      }
    }
  },
  total: COUNT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner2:Source)
    MATCH (statement2:Statement)<-[carried2:EXPRESSES]-()
    WHERE carried2.carrierId = owner2.id
      AND carried2.orderKey >= ''
    RETURN DISTINCT statement2
  }
} AS result;


// $limit = 20
// $accordingTo = "veltapress"
// $from = "2026-02-01"
// $to = "2026-03-31~"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (statement:Statement)<-[:EXPRESSES]-()-[relayed:ACCORDING_TO]->()
      WHERE relayed.sourceId = owner.id
        AND relayed.statementKey >= ''
        AND relayed.statementKey >= $from
        AND relayed.statementKey < $to AND relayed.statementKey >= '0001'
      RETURN statement
      ORDER BY relayed.sourceId, relayed.statementKey
      LIMIT $limit
    } AS statement
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: statement.text,
          lastSeen: head(COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
            WHERE quote.publishedOn IS NOT NULL
            RETURN quote.publishedOn ORDER BY quote.publishedOn DESC LIMIT 1
          })
        }
      }
    }
  },
  total: COUNT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner2:Source)
    MATCH (statement2:Statement)<-[:EXPRESSES]-()-[relayed2:ACCORDING_TO]->()
    WHERE relayed2.sourceId = owner2.id
      AND relayed2.statementKey >= ''
      AND relayed2.statementKey >= $from
      AND relayed2.statementKey < $to AND relayed2.statementKey >= '0001'
    RETURN DISTINCT statement2
  }
} AS result;


// $limit = 20
// $accordingTo = "veltapress"
// $publishedBy = "inland ledger"
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (statement:Statement)<-[:EXPRESSES]-()-[relayed:ACCORDING_TO]->()
      WHERE relayed.sourceId = owner.id
        AND relayed.statementKey >= ''
        AND EXISTS { MATCH (statement)<-[:EXPRESSES]-(printed:Quote) WHERE printed.publisherId IN given }
      RETURN statement
      ORDER BY relayed.sourceId DESC, relayed.statementKey DESC
      LIMIT $limit
    } AS statement
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: statement.text}}}
  }
} AS result;
