package org.remit.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.shared.LocalizedText;

/**
 * What a position answers for today, with what a change of it has to know.
 *
 * @param code of the position
 * @param unit the code of its unit
 * @param closed whether it exists no longer
 * @param validTo the last day of a temporary one, or null
 * @param duties those in force, in reading order
 */
public record PositionDuties(
        String code,
        LocalizedText title,
        String unit,
        LocalizedText unitName,
        boolean closed,
        LocalDate validFrom,
        LocalDate validTo,
        List<DutyVersion> duties) {

    /** The versions in force by the codes of the duties. */
    public Map<String, Integer> versions() {
        return duties.stream().collect(Collectors.toMap(duty -> duty.content().code(), DutyVersion::version));
    }

    /** The codes of the duties in force. */
    public Set<String> codes() {
        return versions().keySet();
    }

    public List<DutyContent> contents() {
        return duties.stream().map(DutyVersion::content).toList();
    }
}
