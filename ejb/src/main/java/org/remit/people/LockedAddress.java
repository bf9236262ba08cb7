package org.remit.people;

import java.time.Instant;

/**
 * An address from which nobody can sign in at present.
 *
 * @param address an IPv4 address or an IPv6 network
 * @param until the end of the lock-out
 */
public record LockedAddress(String address, Instant until) {}
