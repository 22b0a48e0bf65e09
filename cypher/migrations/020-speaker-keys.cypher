// Quotes are found by their speaker's name in one spelling, as `plain` of src/wordings/same-speaker.ts writes it.
MATCH (quote:Quote|PastQuote)
WHERE quote.speakerKey IS NOT NULL
CALL (quote) {
  WITH quote, quote.speakerKey AS key
  WITH quote,
       CASE
         WHEN right(key, 2) IN ['iy', 'yy', 'ii', 'ij', 'yi'] THEN left(key, size(key) - 2) + 'i'
         WHEN right(key, 1) = 'y' THEN left(key, size(key) - 1) + 'i'
         WHEN right(key, 2) = 'ah' THEN left(key, size(key) - 1)
         ELSE key
       END AS key
  SET quote.speakerKey = reduce(
    single = key,
    letter IN split('abcdefghijklmnopqrstuvwxyz', '') |
    replace(single, letter + letter, letter)
  )
} IN TRANSACTIONS OF 5000 ROWS;
