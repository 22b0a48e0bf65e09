MATCH (event:Event)
