package org.remit.web.performance.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.KpiUnit;
import org.remit.performance.measurement.MeasurementView;
import org.remit.shared.LocalizedText;
import org.remit.web.shared.Msg;

/** A measurement in words. */
@Named
@RequestScoped
public class MeasurementTexts {

    @Inject
    Msg msg;

    /** 85%, or 1,200 minutes; a ratio of nothing is said to be none. */
    public String value(MeasurementView row) {
        return row.value()
                .map(number -> msg.of(number) + unit(row.kpiUnit()))
                .orElseGet(() -> msg.get("measurements.noValue"));
    }

    /** What is divided by what, or the empty text. */
    public String ratio(MeasurementView row) {
        return row.denominator() == null ? "" : msg.of(row.numerator()) + " / " + msg.of(row.denominator());
    }

    /** Behind a number. */
    public String unit(String unit) {
        LocalizedText words = KpiUnit.words(unit);
        String counted = words.isEmpty() ? "" : msg.of(words);
        return counted.isEmpty() || counted.equals("%") ? counted : " " + counted;
    }
}
