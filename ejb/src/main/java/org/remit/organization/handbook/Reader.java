package org.remit.organization.handbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** Somebody who was asked to confirm an edition, for one position of theirs, with what it said of that. */
@Entity
@Table(name = "organization_handbook_reader")
class Reader extends BaseEntity {

    @Column(name = "edition_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long editionId;

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    @Column(name = "position_code", length = 60)
    private String positionCode;

    @Column(name = "unit_code", length = 20)
    private String unitCode;

    @Column(name = "sheet_hash", length = 64)
    private String sheetHash;

    /** By which they are asked who hold the position later; null for who was asked when the edition was published. */
    @Column(name = "work_item_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long workItemId;

    protected Reader() {}

    /** @param workItemId null when the edition is about to be published */
    Reader(long editionId, Post post, Long workItemId) {
        this.editionId = editionId;
        this.personId = post.person();
        this.positionCode = post.position();
        this.unitCode = post.unit();
        this.sheetHash = post.hash();
        this.workItemId = workItemId;
    }

    /**
     * A position that a person holds.
     *
     * @param hash what the edition says of it
     */
    record Post(long person, String position, String unit, String hash) {}
}
