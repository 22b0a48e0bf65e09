speaker.kind IN $kind
