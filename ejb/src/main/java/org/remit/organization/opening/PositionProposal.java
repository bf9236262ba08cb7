package org.remit.organization.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionJson;
import org.remit.shared.BaseEntity;

/**
 * What a request asks for, one row for each version that was submitted; the last may be a draft. Some of it stands in
 * columns as well: while the request is open they count against the unit's budget.
 */
@Entity
@Table(name = "organization_position_proposal")
class PositionProposal extends BaseEntity {

    private static final int COST_SCALE = 2;
    private static final int COST_DIGITS = 12;
    private static final int LAST_YEAR = 9999;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(name = "content_version")
    private int contentVersion;

    @Column(length = Length.LONG32)
    private String content;

    @Column(name = "position_code")
    private String positionCode;

    private String unit;
    private Integer headcount;

    @Column(name = "monthly_cost", precision = 14, scale = 2)
    private BigDecimal monthlyCost;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected PositionProposal() {}

    /** @param code the code the position is to get, or null while it has none */
    PositionProposal(long requestId, int contentVersion, PositionContent content, String code, Instant now) {
        this.requestId = requestId;
        this.contentVersion = contentVersion;
        save(content, code, now);
    }

    final void save(PositionContent newContent, String code, Instant now) {
        content = PositionJson.write(newContent).toString();
        positionCode = code;
        savedAt = now;
        unit = newContent.unit();
        headcount = newContent.headcount();
        monthlyCost = fits(newContent.monthlyCost()) ? newContent.monthlyCost().setScale(COST_SCALE) : null;
        validFrom = fits(newContent.validFrom()) ? newContent.validFrom() : null;
        validTo = fits(newContent.validTo()) ? newContent.validTo() : null;
    }

    /** A draft may hold what no column can; only the rules at its submission keep it out. */
    private static boolean fits(BigDecimal cost) {
        return cost != null && cost.scale() <= COST_SCALE && cost.precision() - cost.scale() <= COST_DIGITS;
    }

    private static boolean fits(LocalDate date) {
        return date != null && date.getYear() > 0 && date.getYear() <= LAST_YEAR;
    }

    PositionContent content() {
        return PositionJson.read(content);
    }

    String positionCode() {
        return positionCode;
    }
}
