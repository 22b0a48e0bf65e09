MATCH (statement:Statement)<-[carried:EXPRESSES]-()
WHERE carried.carrierId = owner.id
