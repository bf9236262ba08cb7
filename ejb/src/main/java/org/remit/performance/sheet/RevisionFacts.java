package org.remit.performance.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.remit.people.Notice;
import org.remit.shared.LocalizedText;

/**
 * What a mail about a revision says.
 *
 * @param holder the id of whoever is asked
 * @param proposedBy the id of whoever asks
 */
record RevisionFacts(long sheet, long holder, long proposedBy, LocalizedText position, LocalDate from, LocalDate to) {

    private static final String KIND = "sheet-revision";

    /** The holder is asked whether they agree. */
    Notice asked() {
        return notice(KIND, holder, proposedBy);
    }

    /** They are asked still. */
    Notice reminder() {
        return notice(KIND + "-reminder", holder, proposedBy);
    }

    /** Whoever has asked is told what the holder has said. */
    Notice answered(RevisionState word) {
        return notice(KIND + "-" + word.name().toLowerCase(Locale.ROOT), proposedBy, holder);
    }

    /** They are asked no more. */
    Notice withdrawn(long by) {
        return notice(KIND + "-withdrawn", holder, by);
    }

    private Notice notice(String kind, long person, long by) {
        return new Notice(kind, List.of(person), by, title(), "/performance/sheet.xhtml?id=" + sheet + "#revision");
    }

    private LocalizedText title() {
        String days = " · " + from + " – " + to;
        return new LocalizedText(
                position.zh() == null ? null : position.zh() + days,
                position.en() == null ? null : position.en() + days);
    }
}
