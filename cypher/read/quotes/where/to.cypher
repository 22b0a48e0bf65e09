// Nor what has no date.
quote.orderKey < $to AND quote.orderKey >= '0001'
