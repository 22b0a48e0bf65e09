// What was judged of quotes: the verdict that counts stands with the quote, and lists can start from it.
CREATE INDEX quote_verdict_order IF NOT EXISTS FOR (n:Quote) ON (n.verdict, n.orderKey);
CREATE INDEX past_quote_verdict_order IF NOT EXISTS FOR (n:PastQuote) ON (n.verdict, n.orderKey);

MATCH (n:Judgement {kind: 'QUOTE'})
SET n:QuoteJudgement;
