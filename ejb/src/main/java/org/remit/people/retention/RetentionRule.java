package org.remit.people.retention;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** How long a kind of records is kept; it stays as it is, and another one takes its place. */
@Entity
@Immutable
@Table(name = "retention_rule")
class RetentionRule extends BaseEntity {

    private static final int MOST_YEARS = 100;
    private static final int LONGEST_BASIS = 500;

    @Column(length = 40)
    private String kind;

    @Column(name = "rule_no")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private RetentionBasis basis;

    private Integer years;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "legal_basis_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "legal_basis_en"))
    private LocalizedText legalBasis;

    @Column(name = "set_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected RetentionRule() {}

    /** @throws BusinessException INVALID with the fields {@code basis}, {@code years}, {@code legalBasis.zh} or {@code legalBasis.en} */
    RetentionRule(RuleWish wish, long setBy, Instant setAt) {
        refuse(wish);
        this.kind = wish.kind();
        this.number = wish.seen() + 1;
        this.basis = wish.basis();
        this.years = wish.years();
        this.legalBasis = wish.legalBasis();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    private static void refuse(RuleWish wish) {
        List<Violation> violations = new ArrayList<>();
        if (wish.basis() == null) {
            violations.add(Violation.of("basis", "error.required"));
        }
        if (wish.years() != null && (wish.years() < 1 || wish.years() > MOST_YEARS)) {
            violations.add(Violation.of("years", "error.retentionYears", MOST_YEARS));
        }
        check(
                "legalBasis.zh",
                wish.legalBasis() == null ? null : wish.legalBasis().zh(),
                violations);
        check(
                "legalBasis.en",
                wish.legalBasis() == null ? null : wish.legalBasis().en(),
                violations);
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
    }

    private static void check(String field, String text, List<Violation> violations) {
        if (text == null) {
            violations.add(Violation.of(field, "error.required"));
        } else if (text.length() > LONGEST_BASIS) {
            violations.add(Violation.of(field, "error.tooLong", LONGEST_BASIS));
        }
    }
}
