package org.remit.organization.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.remit.organization.DutyContent;
import org.remit.organization.PositionDuties;
import org.remit.shared.TypedText;

/**
 * The duties that a position is to have: the body of a request, on the page, over REST and as it is stored.
 *
 * @param position the code of the position
 * @param effectiveFrom the first day, at the earliest that of the approval
 * @param duties all of them in reading order; one with the code of a duty in force stands for it, changed or not, one
 *     without is new, and a duty in force that none stands for ends
 * @param reason why the duties stay as they are although the principles find something in them; null when nobody said
 * @param basedOn the versions in force that the proposal was made from; empty for those of the moment
 * @param carriesOut the id of a decision on overlapping duties that it carries out, or null
 */
public record DutyChangeContent(
        String position,
        LocalDate effectiveFrom,
        List<DutyContent> duties,
        String reason,
        List<DutyRef> basedOn,
        Long carriesOut) {

    public DutyChangeContent {
        position = TypedText.clean(position);
        duties = present(duties);
        reason = TypedText.clean(reason);
        basedOn = present(basedOn);
    }

    /** What is in force, as it could be changed. */
    static DutyChangeContent of(PositionDuties position, LocalDate from) {
        return new DutyChangeContent(position.code(), from, position.contents(), null, List.of(), null)
                .basedOn(position);
    }

    /** The same with the versions of the moment, unless it says which it was made from. */
    DutyChangeContent basedOn(PositionDuties inForce) {
        if (!basedOn.isEmpty()) {
            return this;
        }
        List<DutyRef> refs = inForce.duties().stream()
                .map(duty -> new DutyRef(duty.content().code(), duty.version()))
                .toList();
        return new DutyChangeContent(position, effectiveFrom, duties, reason, refs, carriesOut);
    }

    /** Whether it asks for the same; who does not say what it was made from means whatever was in force then. */
    boolean asksSameAs(DutyChangeContent stored) {
        return new DutyChangeContent(
                        position,
                        effectiveFrom,
                        duties,
                        reason,
                        basedOn.isEmpty() ? stored.basedOn : basedOn,
                        carriesOut)
                .equals(stored);
    }

    /** The versions that it was made from, by the codes of the duties. */
    Map<String, Integer> base() {
        Map<String, Integer> versions = new HashMap<>();
        basedOn.forEach(ref -> versions.put(ref.code(), ref.version()));
        return versions;
    }

    /** The same with other duties, which carry out a decision. */
    DutyChangeContent carryingOut(long decision, List<DutyContent> others) {
        return new DutyChangeContent(position, effectiveFrom, others, reason, basedOn, decision);
    }

    private static <T> List<T> present(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
