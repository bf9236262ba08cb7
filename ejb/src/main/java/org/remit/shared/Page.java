package org.remit.shared;

import java.util.List;

/**
 * One page of a list that was paged in the database.
 *
 * @param items the rows of this page
 * @param total how many rows there are in all
 */
public record Page<T>(List<T> items, long total) {}
