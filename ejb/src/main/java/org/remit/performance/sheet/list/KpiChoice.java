package org.remit.performance.sheet.list;

import org.remit.shared.LocalizedText;

/** A KPI of the library in use, as a form offers it. */
public record KpiChoice(String code, LocalizedText name, String unit) {}
