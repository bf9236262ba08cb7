package org.remit.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.KpiUnit;
import org.remit.shared.LocalizedText;
import org.remit.web.shared.Msg;

/** What a KPI of the library says, in words. */
@Named
@RequestScoped
public class KpiTexts {

    @Inject
    Msg msg;

    /** What it is counted in. */
    public String unit(String unit) {
        LocalizedText words = KpiUnit.words(unit);
        return words.isEmpty() ? msg.get("kpi.bareNumber") : msg.of(words);
    }
}
