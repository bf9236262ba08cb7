package org.remit.performance.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.performance.sheet.target.TargetDefinition;

/** A line of a sheet, with the version of the KPI that it is agreed on by. */
@Embeddable
record Target(
        @Column(name = "kpi_id", precision = 19) @JdbcTypeCode(SqlTypes.NUMERIC)
        Long kpiId,

        @Column(name = "kpi_version_no") Integer kpiVersionNo,
        @Embedded TargetDefinition definition) {

    /** The same for a part of the period: what is reached bit by bit shrinks with the days. */
    Target forPart(TargetKind kind, Period part, Period whole) {
        return part.equals(whole)
                ? this
                : new Target(
                        kpiId,
                        kpiVersionNo,
                        definition.scaled(
                                number -> kind.forPart(number, part, whole).value()));
    }
}
