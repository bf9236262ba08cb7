package org.remit.organization.overlap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** A pair of duties that the last comparison found alike. */
@Entity
@Table(name = "organization_overlap")
class Overlap extends BaseEntity {

    @Column(name = "first_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long firstId;

    @Column(name = "second_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long secondId;

    @Column(name = "zh_score", precision = 5, scale = 4)
    private BigDecimal zhScore;

    @Column(name = "en_score", precision = 5, scale = 4)
    private BigDecimal enScore;

    @Column(precision = 5, scale = 4)
    private BigDecimal score;

    protected Overlap() {}

    Overlap(Match match) {
        firstId = match.first().id();
        secondId = match.second().id();
        zhScore = rounded(match.zh());
        enScore = rounded(match.en());
        score = rounded(match.score());
    }

    private static BigDecimal rounded(Double score) {
        return score == null ? null : BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_UP);
    }
}
