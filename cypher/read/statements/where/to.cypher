// Nor what has no date.
statement.orderKey < $to AND statement.orderKey >= '0001'
