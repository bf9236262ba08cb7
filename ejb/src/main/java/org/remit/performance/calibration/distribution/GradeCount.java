package org.remit.performance.calibration.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How many people of a group have a grade. */
@Embeddable
public record GradeCount(
        @Column(length = 4) String letter,

        @Column(precision = 19) @JdbcTypeCode(SqlTypes.NUMERIC)
        long people) {}
