package org.remit.performance.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.scoring.measure.Period;

/**
 * A sheet that a part is scored by.
 *
 * @param firstDay of those that count, which belong to the sheet and to the part
 * @param points its score as it was kept; null when too little was measured
 * @param percentMeasured how much of its weight was measured
 */
@Embeddable
record PartSheet(
        @Column(name = "sheet_id", precision = 19) @JdbcTypeCode(SqlTypes.NUMERIC)
        long sheetId,

        @Column(name = "score_id", precision = 19) @JdbcTypeCode(SqlTypes.NUMERIC)
        long scoreId,

        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay,

        @Column(precision = 12, scale = 2) BigDecimal points,

        @Column(name = "percent_measured", precision = 7, scale = 4)
        BigDecimal percentMeasured) {

    Period days() {
        return new Period(firstDay, lastDay);
    }
}
