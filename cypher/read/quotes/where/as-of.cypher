quote.recordedAt <= datetime($asOf)
