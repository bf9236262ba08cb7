package org.remit.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that happened outside an approval chain: a login, a lock-out, a refused access, a changed setting. */
@Entity
@Table(name = "shared_audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_id_seq")
    @SequenceGenerator(name = "shared_id_seq", sequenceName = "shared_id_seq", allocationSize = 50)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 19)
    private Long id;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    private String username;

    @Column(nullable = false)
    private String action;

    private String target;
    private String detail;
    private String address;

    /** Whom it concerns, where somebody has looked at what is about another person. */
    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long personId;

    protected AuditEntry() {}

    AuditEntry(Instant happenedAt, String username, String action, String target, String detail, String address) {
        this.happenedAt = happenedAt;
        this.username = cut(username, 64);
        this.action = action;
        this.target = cut(target, 200);
        this.detail = cut(detail, 1000);
        this.address = cut(address, 64);
    }

    AuditEntry about(Long person) {
        personId = person;
        return this;
    }

    AuditRecord record() {
        return new AuditRecord(id, happenedAt, username, action, target, detail, address);
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
