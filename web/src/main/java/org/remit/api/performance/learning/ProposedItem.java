package org.remit.api.performance.learning;

/** The id of what was proposed. */
public record ProposedItem(long id) {}
