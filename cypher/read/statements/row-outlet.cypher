MATCH (source:Source {id: row.outletId})
