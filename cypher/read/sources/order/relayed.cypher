COUNT { (source)<-[:ACCORDING_TO]-() }
