source.kind IN $kind
