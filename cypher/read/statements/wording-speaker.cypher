UNWIND [wording.speaker] AS speaker
