package org.remit.api.organization;

import org.remit.approval.RequestState;

/**
 * A request that has entered its chain.
 *
 * @param number the number it is called by
 * @param state OPEN; for a repetition where it stands by now
 */
public record Submitted(String number, RequestState state) {}
