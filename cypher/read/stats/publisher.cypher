OPTIONAL MATCH (publisher:Source {id: publisherId})
