package org.remit.performance.kpi;

import org.remit.shared.TypedText;

/**
 * A KPI as somebody has typed it.
 *
 * @param version that of the KPI when it was read, so that nobody overwrites what somebody else has changed; null for a new one
 * @param reason why it changes; a new one needs none
 */
public record KpiEdit(String code, KpiDefinition definition, Integer version, String reason) {

    public KpiEdit {
        code = TypedText.clean(code);
        reason = TypedText.clean(reason);
    }
}
