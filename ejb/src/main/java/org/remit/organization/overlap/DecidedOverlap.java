package org.remit.organization.overlap;

import java.util.Optional;

/** What is to become of two duties, as they read by now. */
public record DecidedOverlap(Verdict verdict, OverlapSide first, OverlapSide second) {

    /** The duty of a position; empty when it has neither. */
    public Optional<OverlapSide> of(String position) {
        return first.position().equals(position)
                ? Optional.of(first)
                : Optional.of(second).filter(side -> side.position().equals(position));
    }

    /** The other one. */
    public OverlapSide besides(OverlapSide one) {
        return one.equals(first) ? second : first;
    }
}
