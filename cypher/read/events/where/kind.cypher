event.kind IN $kind
