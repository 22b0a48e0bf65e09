EXISTS { MATCH (article)<-[:VERSION_OF]-(version:Version) WHERE version.since[0] <= datetime($asOf) }
