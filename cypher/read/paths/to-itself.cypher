// A way of no steps.
WITH [one] AS way
