event.date <= $to
