// $statementId = "t_3926f4570d1a032dfc37ddee"
OPTIONAL MATCH (merged:Merged {id: $statementId})-[:MERGED_INTO]->(into)
MATCH (statement:Statement {id: coalesce(into.id, $statementId)})
RETURN {
  statement: {text: statement.text},
  reference: head(COLLECT {
    MATCH (quote:Quote {id: statement.referenceId})
    RETURN {
      text: quote.text,
      publisher: head(COLLECT {
        MATCH (source:Source {id: quote.publisherId})
        RETURN {name: source.name}
        LIMIT 1
      })
    }
    LIMIT 1
  }),
  wordings: COLLECT {
    MATCH (statement)<-[:EXPRESSES]-(quote2:Quote)
    WITH DISTINCT quote2.text AS words, quote2.type AS form, quote2.speakerId AS attributed
    MATCH (said:Speaker {id: attributed})
    WITH words, form, said, COLLECT {
      MATCH (statement)<-[:EXPRESSES]-(same:Quote)
      WHERE same.text = words AND same.type = form AND same.speakerId = said.id
      RETURN same
    } AS printed
    WITH {
      text: words,
      type: form,
      speakerId: said.id,
      speaker: said,
      by: said {.id, .name, .kind, .unresolved},
      count: size(printed),
      quotes: printed,
      reference: head(COLLECT {
        MATCH (author:Speaker)-[:SAID]->(fullest:Quote {id: statement.referenceId})
        RETURN {text: fullest.text, type: fullest.type, by: author {.id, .name, .kind, .unresolved}}
      })
    } AS wording
    WITH DISTINCT wording ORDER BY wording.count DESC, wording.text, wording.type, wording.speakerId LIMIT 100
    RETURN {
      id: {text: wording.text, type: wording.type, speakerId: wording.speakerId},
      text: wording.text,
      speaker: head(COLLECT {
        UNWIND [wording.speaker] AS speaker
        RETURN {name: speaker.name}
        LIMIT 1
      }),
      comparison: {text: wording.text, type: wording.type, by: wording.by, reference: wording.reference},
      quotes: COLLECT {
        UNWIND wording.quotes AS quote3
        WITH DISTINCT quote3 ORDER BY quote3.orderKey DESC LIMIT 100
        RETURN {id: quote3.id}
      }
    }
  },
  rows: COLLECT {
    MATCH (statement)<-[:EXPRESSES]-(printed2:Quote)
    WITH DISTINCT printed2.publisherId AS outletId
    WITH outletId, head(COLLECT {
      MATCH (statement)<-[:EXPRESSES]-(own:Quote)
      WHERE coalesce(own.publisherId, '') = coalesce(outletId, '')
      RETURN own ORDER BY own.publishedOn IS NULL, own.orderKey LIMIT 1
    }) AS earliest
    WITH {
      statement: statement,
      outletId: coalesce(outletId, ''),
      firstSeen: earliest.publishedOn,
      firstKey: coalesce(toString(earliest.publishedOn), '9999')
    } AS row
    WITH DISTINCT row ORDER BY row.firstKey, row.outletId LIMIT 100
    RETURN {
      outlet: head(COLLECT {
        MATCH (source2:Source {id: row.outletId})
        RETURN {name: source2.name}
        LIMIT 1
      }),
      firstSeen: row.firstSeen,
      wordings: COLLECT {
        UNWIND [row.statement] AS statement2
        MATCH (statement2)<-[:EXPRESSES]-(quote4:Quote)
        WHERE coalesce(quote4.publisherId, '') = row.outletId
        WITH DISTINCT statement2, quote4.text AS words2, quote4.type AS form2, quote4.speakerId AS attributed2
        MATCH (said2:Speaker {id: attributed2})
        WITH statement2, words2, form2, said2, COLLECT {
          MATCH (statement2)<-[:EXPRESSES]-(same2:Quote)
          WHERE same2.text = words2 AND same2.type = form2 AND same2.speakerId = said2.id
            AND coalesce(same2.publisherId, '') = row.outletId
          RETURN same2
        } AS printed3
        WITH {
          text: words2,
          type: form2,
          speakerId: said2.id,
          speaker: said2,
          by: said2 {.id, .name, .kind, .unresolved},
          count: size(printed3),
          quotes: printed3,
          reference: head(COLLECT {
            MATCH (author2:Speaker)-[:SAID]->(fullest2:Quote {id: statement2.referenceId})
            RETURN {text: fullest2.text, type: fullest2.type, by: author2 {.id, .name, .kind, .unresolved}}
          })
        } AS wording2
        WITH DISTINCT wording2 ORDER BY wording2.count DESC, wording2.text, wording2.type, wording2.speakerId LIMIT 100
        RETURN {
          id: {text: wording2.text, type: wording2.type, speakerId: wording2.speakerId},
          quotes: COLLECT {
            UNWIND wording2.quotes AS quote5
            WITH DISTINCT quote5 ORDER BY quote5.orderKey DESC LIMIT 100
            RETURN {id: quote5.id}
          }
        }
      }
    }
  }
} AS result;


// $statementId = "t_000000000000000000000000"
OPTIONAL MATCH (merged:Merged {id: $statementId})-[:MERGED_INTO]->(into)
MATCH (statement:Statement {id: coalesce(into.id, $statementId)})
RETURN {statement: {id: statement.id}} AS result;
