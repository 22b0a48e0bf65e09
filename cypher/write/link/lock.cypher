// Taken before anything else: two ingesters that do not see each other's quotes would not join them. Writing the property
// is what takes the lock, until the transaction ends.
CYPHER replan=skip
MERGE (lock:Lock {name: 'statements'})
SET lock.name = 'statements'
