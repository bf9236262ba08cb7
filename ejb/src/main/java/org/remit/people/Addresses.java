package org.remit.people;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Twenty wrong passwords from one address within 15 minutes lock it out for 15 minutes after the last of them. */
final class Addresses {

    static final int LIMIT = 20;
    static final Duration PERIOD = Duration.ofMinutes(15);

    /** Failures older than this cannot hold a lock any more. */
    static final Duration MEMORY = PERIOD.multipliedBy(2);

    /** Stands for no address: it is not counted. Not '', which Oracle takes for null. */
    static final String NONE = "-";

    private static final int NETWORK_BYTES = 8;
    private static final int MAX_LENGTH = 64;

    private Addresses() {}

    /**
     * The end of the lock-out, or null.
     *
     * @param failures the times of the wrong passwords of the last {@link #MEMORY}, oldest first
     */
    static Instant lockedUntil(List<Instant> failures, Instant now) {
        for (int last = failures.size() - 1; last >= LIMIT - 1; last--) {
            Instant end = failures.get(last).plus(PERIOD);
            if (!end.isAfter(now)) {
                return null;
            }
            if (failures.get(last - LIMIT + 1).plus(PERIOD).isAfter(failures.get(last))) {
                return end;
            }
        }
        return null;
    }

    /** What is counted: an IPv4 address, or the network of an IPv6 one, since each customer has a whole network. */
    static String network(String address) {
        if (address == null || address.isBlank()) {
            return NONE;
        }
        return address.indexOf(':') < 0 ? cut(address) : ipv6Network(address);
    }

    private static String ipv6Network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            if (bytes.length > NETWORK_BYTES) {
                Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
            }
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return cut(address);
        }
    }

    private static String cut(String address) {
        return address.length() <= MAX_LENGTH ? address : address.substring(0, MAX_LENGTH);
    }
}
