package org.remit.performance.measurement.evidence;

import java.time.Instant;
import org.remit.shared.LocalizedText;

/**
 * A file at a measurement, without its content.
 *
 * @param size in bytes
 * @param sha256 of its content, 64 hex digits
 * @param revisionNo of the number that it was added to: 1 for what was measured first
 * @param removedBy null while it is there, as the other two
 */
public record EvidenceView(
        long id,
        String name,
        String mediaType,
        long size,
        String sha256,
        int revisionNo,
        LocalizedText uploadedBy,
        Instant uploadedAt,
        LocalizedText removedBy,
        Instant removedAt,
        String removalReason) {

    public boolean removed() {
        return removedAt != null;
    }
}
