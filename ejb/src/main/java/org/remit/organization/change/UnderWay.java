package org.remit.organization.change;

/**
 * A change that has begun and is not in force yet.
 *
 * @param id of its request
 * @param number of its request
 * @param kind of its request
 * @param readable whether the current user may open it
 */
public record UnderWay(Long id, String number, String kind, boolean readable) {

    UnderWay(Long id, String number, String kind) {
        this(id, number, kind, false);
    }

    UnderWay readable(boolean open) {
        return new UnderWay(id, number, kind, open);
    }
}
