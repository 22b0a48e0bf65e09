MATCH (event:Event {id: $id})
