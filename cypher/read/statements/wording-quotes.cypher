UNWIND wording.quotes AS quote
