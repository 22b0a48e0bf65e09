// $limit = 21
RETURN {
  rows: COLLECT {
    MATCH (judgement:Judgement)
    WHERE judgement.orderKey IS NOT NULL
    WITH judgement, judgement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          kind: judgement.kind,
          verdict: judgement.verdict,
          user: judgement.user,
          note: judgement.note,
          score: judgement.score,
          at: judgement.at,
          stands: judgement.stands,
          endedAt: judgement.endedAt,
          endedBy: judgement.endedBy,
          endedNote: judgement.endedNote,
          subjects: judgement.subject,
          quote: head(COLLECT {
            MATCH (judgement)-[:ON]->(quote:Quote)
            RETURN {text: quote.text}
            LIMIT 1
          }),
          speaker: head(COLLECT {
            MATCH (given:Speaker|PastSpeaker|Merged {id: judgement.speakerId})
            OPTIONAL MATCH (given)-[:MERGED_INTO]->(into)
            WITH coalesce(into, given) AS speaker
            RETURN {name: speaker.name}
            LIMIT 1
          })
        }
      }
    }
  },
  total: COUNT {
    MATCH (judgement2:Judgement)
  }
} AS result;


// $limit = 20
// $kind = ["STATEMENTS"]
// $statementId = "t_3926f4570d1a032dfc37ddee"
RETURN {
  rows: COLLECT {
    MATCH (:Statement {id: $statementId})<-[:EXPRESSES]-()<-[:ON]-(judgement:Judgement)
    WITH judgement
    WHERE judgement.kind IN $kind
    WITH DISTINCT judgement, judgement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {verdict: judgement.verdict, subjects: judgement.subject}}}
  }
} AS result;


// $limit = 20
// $kind = ["QUOTE"]
// $quoteId = "q_b0480176f911262b1ff9bc74"
RETURN {
  rows: COLLECT {
    MATCH (judgement:Judgement {quoteId: $quoteId})
    WHERE judgement.kind IN $kind
    WITH DISTINCT judgement, judgement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {verdict: judgement.verdict}}}
  }
} AS result;


// $limit = 20
// $user = "ana"
// $stands = false
// $subjectId = "p_940445b7bcc8c4bc356d44f1"
RETURN {
  rows: COLLECT {
    MATCH (judgement:Judgement)
    WHERE (judgement.one = $subjectId OR judgement.other = $subjectId)
    WITH judgement
    WHERE judgement.user = $user
      AND judgement.stands = $stands
    WITH DISTINCT judgement, judgement.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {row: {nodes: {verdict: judgement.verdict}}}
  }
} AS result;


// $id = "p_940445b7bcc8c4bc356d44f1"
OPTIONAL MATCH (merged:Merged {id: $id})-[:MERGED_INTO]->(into)
MATCH (speaker:Speaker {id: coalesce(into.id, $id)})
RETURN {
  name: speaker.name,
  merged: COLLECT {
    MATCH (speaker)<-[:MERGED_INTO]-(merged2)
    WITH DISTINCT merged2 ORDER BY merged2.name, merged2.id LIMIT 100
    RETURN {id: merged2.id, name: merged2.name}
  },
  judgements: COLLECT {
    MATCH (speaker)<-[:MERGED_INTO*0..1]-()<-[:ON]-(judgement:Judgement)
    WHERE judgement.stands
    WITH DISTINCT judgement ORDER BY judgement.at, judgement.id LIMIT 100
    RETURN {verdict: judgement.verdict}
  },
  shifts: COLLECT {
    MATCH (statement:Statement)
    WHERE statement.speakerId = speaker.id AND statement.orderKey >= ''
    WITH statement ORDER BY statement.speakerId DESC, statement.orderKey DESC LIMIT 300
    WITH statement, COLLECT {
      MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
      WHERE quote.publishedOn IS NOT NULL OR quote.saidOn IS NOT NULL
      WITH quote.id AS id, coalesce(quote.saidOn, quote.publishedOn) AS day
      ORDER BY day, id LIMIT 1
      RETURN {id: id, day: toString(day)}
    } AS earliest
    WHERE size(earliest) = 1
    RETURN {statementId: statement.id, text: statement.text, quoteId: earliest[0].id, day: earliest[0].day} AS dated
  }
} AS result;


// $id = "t_3926f4570d1a032dfc37ddee"
OPTIONAL MATCH (merged:Merged {id: $id})-[:MERGED_INTO]->(into)
MATCH (statement:Statement {id: coalesce(into.id, $id)})
RETURN {
  merged: COLLECT {
    MATCH (statement)<-[:MERGED_INTO]-(merged2)
    WITH DISTINCT merged2 ORDER BY merged2.id LIMIT 100
    RETURN {id: merged2.id, text: merged2.text}
  },
  judgements: COLLECT {
    MATCH (statement)<-[:EXPRESSES]-()<-[:ON]-(judgement:Judgement)
    WHERE judgement.stands AND judgement.kind = 'STATEMENTS'
    WITH DISTINCT judgement ORDER BY judgement.at, judgement.id LIMIT 100
    RETURN {verdict: judgement.verdict}
  }
} AS result;
