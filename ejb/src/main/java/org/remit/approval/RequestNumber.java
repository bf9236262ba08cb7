package org.remit.approval;

/**
 * A request as something that came from it names it.
 *
 * @param readable whether the current user may open it
 */
public record RequestNumber(long id, String number, boolean readable) {}
