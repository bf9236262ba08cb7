package org.remit.shared;

import java.time.Instant;
import java.util.Set;

/**
 * An {@link AuditEntry} as the auditor reads it.
 *
 * @param id tells apart what happened at the same moment
 */
public record AuditRecord(
        Long id, Instant happenedAt, String username, String action, String target, String detail, String address) {

    /** Whose details are amounts, with one seat in a unit nearly a salary, or why somebody leaves or is under a hold. */
    private static final Set<String> CONFIDENTIAL =
            Set.of("BUDGET_CHANGED", "LEAVING_RECORDED", "LEAVING_CHANGED", "HOLD_SET", "HOLD_LIFTED");

    boolean confidential() {
        return CONFIDENTIAL.contains(action);
    }

    AuditRecord withoutDetail() {
        return new AuditRecord(id, happenedAt, username, action, target, null, address);
    }
}
