-- The search looks through an index of Lucene's that each node keeps for itself.
DROP TABLE organization_search_entry;
