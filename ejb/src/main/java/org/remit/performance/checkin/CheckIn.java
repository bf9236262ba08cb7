package org.remit.performance.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/** What somebody wrote at a score sheet. It stays as it is: what turns out to be wrong is answered by another one. */
@Entity
@Table(name = "performance_check_in")
class CheckIn extends BaseEntity {

    private static final int MAX_REMARK = 2000;
    private static final int MAX_AGREED = 500;

    @Column(name = "sheet_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long sheetId;

    @Column(name = "written_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(length = Length.LONG32)
    private String remark;

    @Column(length = MAX_AGREED)
    private String agreed;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected CheckIn() {}

    /** @throws BusinessException INVALID with the field {@code remark}, {@code agreed} or {@code dueOn} */
    CheckIn(long sheetId, long writtenBy, Instant writtenAt, CheckInWish wish, LocalDate today) {
        this.sheetId = sheetId;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.remark = TypedText.clean(wish.remark());
        this.agreed = TypedText.clean(wish.agreed());
        this.dueOn = wish.dueOn();
        List<Violation> violations = violations(today);
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
    }

    private List<Violation> violations(LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (remark == null) {
            found.add(Violation.of("remark", "error.required"));
        } else if (remark.length() > MAX_REMARK) {
            found.add(Violation.of("remark", "error.tooLong", MAX_REMARK));
        }
        if (agreed != null && agreed.length() > MAX_AGREED) {
            found.add(Violation.of("agreed", "error.tooLong", MAX_AGREED));
        }
        if (dueOn != null && agreed == null) {
            found.add(Violation.of("agreed", "error.dueOfNothing"));
        } else if (dueOn != null && dueOn.isBefore(today)) {
            found.add(Violation.of("dueOn", "error.dueInPast"));
        }
        return found;
    }
}
