package org.remit.performance.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.Notice;
import org.remit.shared.LocalizedText;

/** A ready sheet that goes on although its holder has another share of their time. */
record ChangedShare(
        long sheet,
        long holder,
        String unit,
        LocalizedText position,
        BigDecimal before,
        BigDecimal after,
        LocalDate from,
        LocalDate to) {

    Notice notice(List<Long> persons) {
        return new Notice("sheet-share", persons, null, title(), "/performance/sheet.xhtml?id=" + sheet);
    }

    private LocalizedText title() {
        String rest = " · " + from + " – " + to + " · " + percent(before) + " → " + percent(after);
        return new LocalizedText(
                position.zh() == null ? null : position.zh() + rest,
                position.en() == null ? null : position.en() + rest);
    }

    private static String percent(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString() + "%";
    }
}
