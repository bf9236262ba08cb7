package org.remit.performance.measurement.evidence;

import java.util.List;

/**
 * The files of a measurement.
 *
 * @param files those of earlier numbers and those that were taken back among them, in the order in which they were added
 * @param editable whether the reader may add files and take them back
 */
public record EvidenceList(List<EvidenceView> files, boolean editable) {

    /** Those that can be read. */
    public List<EvidenceView> present() {
        return files.stream().filter(file -> !file.removed()).toList();
    }
}
