// An order key begins with the day, and undated ones with a year before any.
statement.orderKey >= $from
