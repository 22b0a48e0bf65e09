quote.publisherId IN given
