package org.remit.shared;

import java.time.Instant;
import java.util.Set;

/** An {@link AuditEntry} as the auditor reads it. */
public record AuditRecord(
        Instant happenedAt, String username, String action, String target, String detail, String address) {

    /** Whose details are amounts, with one seat in a unit nearly a salary, or why somebody leaves. */
    private static final Set<String> CONFIDENTIAL = Set.of("BUDGET_CHANGED", "LEAVING_RECORDED", "LEAVING_CHANGED");

    boolean confidential() {
        return CONFIDENTIAL.contains(action);
    }

    AuditRecord withoutDetail() {
        return new AuditRecord(happenedAt, username, action, target, null, address);
    }
}
