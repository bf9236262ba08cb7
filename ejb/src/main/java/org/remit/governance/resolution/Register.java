package org.remit.governance.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one row that counts the resolutions of a year; whoever enters one has locked it, so that no number is left out. */
@Entity
@Table(name = "governance_register")
class Register {

    static final long ID = 1;

    @Id
    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 19)
    private long id;

    @Version
    private int version;

    @Column(name = "register_year")
    private int year;

    @Column(name = "last_no")
    private int lastNo;

    protected Register() {}

    /** The next number of a year, such as {@code B2026-0007}. */
    String next(int ofYear) {
        lastNo = ofYear == year ? lastNo + 1 : 1;
        year = ofYear;
        return "B%d-%04d".formatted(year, lastNo);
    }
}
