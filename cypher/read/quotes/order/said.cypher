coalesce(toString(quote.saidOn), '')
