package org.remit.performance.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who did what to a sheet, when and why.
 *
 * @param reason null where none is asked for
 * @param detail the lines as they are since then, one under the other
 */
@Embeddable
record SheetChange(
        @Enumerated(EnumType.STRING) SheetMove move,

        @Column(name = "changed_by", precision = 19) @JdbcTypeCode(SqlTypes.NUMERIC)
        Long changedBy,

        @Column(name = "changed_at") Instant changedAt,
        @Column(length = 500) String reason,
        @Column(length = Length.LONG32) String detail) {}
