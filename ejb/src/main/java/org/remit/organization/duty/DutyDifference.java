package org.remit.organization.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.DutyContent;
import org.remit.shared.Piece;

/**
 * What becomes of one duty.
 *
 * @param before what is in force; null when it is new
 * @param after what is proposed; null when it ends
 */
public record DutyDifference(Becoming kind, DutyContent before, DutyContent after) {

    /** What is proposed for a duty. */
    public enum Becoming {
        ADDED,
        CHANGED,
        REMOVED,
        SAME
    }

    /** The proposed duties in their order, then those that end. */
    static List<DutyDifference> of(List<DutyContent> inForce, List<DutyContent> proposed) {
        Map<String, DutyContent> before = new HashMap<>();
        inForce.forEach(duty -> before.put(duty.code(), duty));
        List<DutyDifference> all = new ArrayList<>();
        for (DutyContent after : proposed) {
            DutyContent old = after.code() == null ? null : before.remove(after.code());
            all.add(new DutyDifference(kind(old, after), old, after));
        }
        inForce.stream()
                .filter(duty -> before.containsKey(duty.code()))
                .forEach(duty -> all.add(new DutyDifference(Becoming.REMOVED, duty, null)));
        return all;
    }

    private static Becoming kind(DutyContent before, DutyContent after) {
        if (before == null) {
            return Becoming.ADDED;
        }
        return before.sameAs(after) ? Becoming.SAME : Becoming.CHANGED;
    }

    /** The duty as it is to be, or as it is when it ends. */
    public DutyContent shown() {
        return after == null ? before : after;
    }

    /** Whether it is measured otherwise than before; a new or an ending duty is not. */
    public boolean measuredOtherwise() {
        return before != null && after != null && !before.kpis().equals(after.kpis());
    }

    /** What becomes of each of its KPIs. */
    public List<KpiDifference> kpis() {
        return KpiDifference.of(before == null ? List.of() : before.kpis(), after == null ? List.of() : after.kpis());
    }

    /** The text in force and the proposed one, with what differs marked, in Chinese. */
    public List<Piece> zh() {
        return Piece.between(text(before, true), text(after, true));
    }

    /** The same in English. */
    public List<Piece> en() {
        return Piece.between(text(before, false), text(after, false));
    }

    private static String text(DutyContent duty, boolean chinese) {
        if (duty == null || duty.text() == null) {
            return null;
        }
        return chinese ? duty.text().zh() : duty.text().en();
    }
}
