package org.remit.performance.insight.team;

import org.remit.shared.LocalizedText;

/** A KPI that people on the board have on their sheets. */
public record TeamKpi(String code, LocalizedText name) {}
