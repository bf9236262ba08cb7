package org.remit.shared;

import java.time.Instant;

/** An {@link AuditEntry} as the auditor reads it. */
public record AuditRecord(
        Instant happenedAt, String username, String action, String target, String detail, String address) {}
