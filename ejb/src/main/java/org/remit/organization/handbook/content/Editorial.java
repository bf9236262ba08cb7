package org.remit.organization.handbook.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.organization.KpiContent;
import org.remit.shared.LocalizedText;

/** An editorial correction leaves positions, duties and KPIs what they are; only spaces, case and punctuation may differ. */
public final class Editorial {

    private Editorial() {}

    public static boolean changesNoDuty(Handbook older, Handbook newer) {
        return bare(older).equals(bare(newer));
    }

    private static Map<String, List<SheetDuty>> bare(Handbook handbook) {
        return handbook.sheets()
                .collect(Collectors.toMap(
                        Sheet::code,
                        sheet -> sheet.duties().stream().map(Editorial::bare).toList()));
    }

    private static SheetDuty bare(SheetDuty duty) {
        return new SheetDuty(
                duty.code(),
                bare(duty.text()),
                null,
                duty.part(),
                duty.partners().stream()
                        .map(partner -> new SheetDuty.Partner(partner.kind(), partner.code(), null))
                        .toList(),
                duty.kpis().stream().map(Editorial::bare).toList());
    }

    private static KpiContent bare(KpiContent kpi) {
        return new KpiContent(
                bare(kpi.name()), kpi.unit(), kpi.direction(), kpi.target(), kpi.frequency(), bare(kpi.source()));
    }

    private static LocalizedText bare(LocalizedText text) {
        return text == null ? null : new LocalizedText(bare(text.zh()), bare(text.en()));
    }

    private static String bare(String text) {
        return text == null ? null : text.replaceAll("[\\s\\p{Z}\\p{P}]+", "").toLowerCase(Locale.ROOT);
    }
}
