package org.remit.organization;

import java.util.List;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/**
 * One thing that a position answers for, as it is proposed and shown.
 *
 * @param function the code of the function it belongs to
 * @param kpis how it is measured, in reading order
 */
public record DutyContent(LocalizedText text, String function, List<KpiContent> kpis) {

    public DutyContent {
        function = TypedText.clean(function);
        kpis = Lists.orEmpty(kpis);
    }
}
