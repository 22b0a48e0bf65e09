// A date is compared to its own precision: 2025-10 is not over before 2025-10-15.
left($from, size(coalesce(event.endDate, event.date))) <= coalesce(event.endDate, event.date)
