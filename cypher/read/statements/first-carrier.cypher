MATCH (source:Source {id: statement.firstCarrierId})
