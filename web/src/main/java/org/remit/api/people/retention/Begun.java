package org.remit.api.people.retention;

/**
 * What there is now.
 *
 * @param id its id in the list
 */
public record Begun(long id) {}
