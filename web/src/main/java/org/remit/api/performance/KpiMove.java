package org.remit.api.performance;

import org.remit.performance.kpi.KpiEdit;

/**
 * Why a KPI is retired or taken back into use.
 *
 * @param version of the KPI as it was read
 * @param reason up to 500 characters
 */
public record KpiMove(Integer version, String reason) {

    KpiEdit edit(String code) {
        return new KpiEdit(code, null, version, reason);
    }
}
