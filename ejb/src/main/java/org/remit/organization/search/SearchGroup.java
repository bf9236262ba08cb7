package org.remit.organization.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param hits the best of them
 * @param total how many there are in all
 */
public record SearchGroup(SearchKind kind, List<SearchHit> hits, long total) {}
