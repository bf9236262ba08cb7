package org.remit.organization.handbook;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.organization.handbook.content.Handbook;
import org.remit.organization.handbook.content.HandbookJson;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.organization.handbook.content.HandbookWriter.Subject;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.Sha256;

/**
 * One edition of a handbook with what it says. PROPOSED, then PUBLISHED under a number, and from then on it never changes.
 * A request that was returned gets a new row with its next version.
 */
@Entity
@Table(name = "organization_handbook_edition")
class Edition extends BaseEntity {

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(name = "content_version")
    private int contentVersion;

    @Enumerated(EnumType.STRING)
    private HandbookScope scope;

    @Column(name = "scope_code", length = 60)
    private String scopeCode;

    @Column(name = "unit_code", length = 20)
    private String unitCode;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh", length = 120))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", length = 120))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh", length = 120))
    @AttributeOverride(name = "en", column = @Column(name = "title_en", length = 120))
    private LocalizedText title;

    @Column(length = 1000)
    private String note;

    @Column(name = "as_of")
    private LocalDate asOf;

    private boolean editorial;

    @Column(length = Length.LONG32)
    private String content;

    @Column(name = "content_hash", length = 64)
    private String contentHash;

    @Column(name = "position_count")
    private int positionCount;

    @Enumerated(EnumType.STRING)
    private EditionState state = EditionState.PROPOSED;

    @Column(name = "major_no")
    private Integer major;

    @Column(name = "minor_no")
    private Integer minor;

    @Column(name = "published_as", length = 100)
    private String publishedAs;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Edition() {}

    Edition(long requestId, int contentVersion, HandbookOrder order, Subject subject, Handbook handbook) {
        this.requestId = requestId;
        this.contentVersion = contentVersion;
        write(order, subject, handbook);
    }

    /** What is asked for now. */
    final void write(HandbookOrder order, Subject subject, Handbook handbook) {
        refusePublished();
        scope = order.scope();
        scopeCode = subject.code();
        unitCode = subject.unit();
        name = subject.name();
        title = order.title();
        note = order.note();
        asOf = order.day();
        editorial = order.editorial();
        content = HandbookJson.write(handbook);
        contentHash = Sha256.hex(content);
        positionCount = (int) handbook.sheets().count();
    }

    /**
     * Its number follows that of the last one: 1.0, 1.1 for a correction, then 2.0.
     *
     * @param last the edition published last, or null for the first
     */
    void publish(Edition last, Instant now) {
        refusePublished();
        boolean corrects = editorial && last != null;
        major = last == null ? Integer.valueOf(1) : Integer.valueOf(corrects ? last.major : last.major + 1);
        minor = corrects ? last.minor + 1 : 0;
        publishedAs = "%s:%s:%s".formatted(scope, scopeCode, number());
        publishedAt = now;
        state = EditionState.PUBLISHED;
    }

    private void refusePublished() {
        if (state == EditionState.PUBLISHED) {
            throw BusinessException.conflict("error.handbookPublished", number());
        }
    }

    /** What it says; fails when that is no longer what was approved. */
    Handbook handbook() {
        if (!Sha256.hex(content).equals(contentHash)) {
            throw new IllegalStateException("The content of handbook edition " + id() + " was changed in the database");
        }
        return HandbookJson.read(content);
    }

    HandbookOrder order() {
        return new HandbookOrder(scope, scopeCode, asOf, title, note, editorial);
    }

    /** Such as 2.1; null while it is not published. */
    String number() {
        return major == null ? null : major + "." + minor;
    }

    EditionView view() {
        return new EditionView(
                id(),
                scope,
                scopeCode,
                unitCode,
                name,
                title,
                note,
                asOf,
                editorial,
                state,
                number(),
                publishedAt,
                contentHash,
                positionCount);
    }

    long requestId() {
        return requestId;
    }

    int contentVersion() {
        return contentVersion;
    }

    HandbookScope scope() {
        return scope;
    }

    String scopeCode() {
        return scopeCode;
    }

    String unitCode() {
        return unitCode;
    }

    String contentHash() {
        return contentHash;
    }

    boolean editorial() {
        return editorial;
    }

    LocalizedText title() {
        return title;
    }

    LocalizedText name() {
        return name;
    }

    EditionState state() {
        return state;
    }
}
