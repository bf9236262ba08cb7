package org.remit.organization;

import java.util.List;
import org.remit.shared.LocalizedText;

/** A duty on the page of its position. */
public record DutyView(LocalizedText text, String function, LocalizedText functionName, List<KpiContent> kpis) {}
