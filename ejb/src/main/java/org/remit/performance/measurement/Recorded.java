package org.remit.performance.measurement;

/**
 * What has become of measurements that were handed in.
 *
 * @param added how many were new
 * @param corrected how many have replaced others
 * @param unchanged how many were there before as they are
 */
public record Recorded(int added, int corrected, int unchanged) {

    Recorded plus(Recorded other) {
        return new Recorded(added + other.added, corrected + other.corrected, unchanged + other.unchanged);
    }
}
