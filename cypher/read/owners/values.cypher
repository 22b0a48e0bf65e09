UNWIND $values AS owner
