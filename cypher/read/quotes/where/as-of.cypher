// More beginnings than ends up to then. What was stored before there were versions stands since it was recorded.
size([at IN coalesce(quote.since, [quote.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote.until, []) WHERE at <= datetime($asOf)])
