package org.remit.governance.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
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

    @Column(name = "last_seal")
    private String lastSeal;

    protected Register() {}

    /**
     * The next number of a year, such as {@code B2026-0007}. What ended in the last moment of a year and is entered after the first
     * vote of the next one is counted there: numbers never go back.
     */
    String next(int ofYear) {
        lastNo = ofYear > year ? 1 : lastNo + 1;
        year = Math.max(year, ofYear);
        return String.format(Locale.ROOT, "B%d-%04d", year, lastNo);
    }

    /** The seal of the entry before, or null; this one's is remembered for the next. */
    String lastSeal() {
        return lastSeal;
    }

    void entered(String seal) {
        lastSeal = seal;
    }
}
