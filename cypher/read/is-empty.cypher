RETURN NOT EXISTS { MATCH (:Article) } AS empty
