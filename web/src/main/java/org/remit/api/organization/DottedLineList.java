package org.remit.api.organization;

import java.util.List;
import org.remit.organization.profile.DottedReport;

/** The dotted lines of a position, the latest first. */
public record DottedLineList(List<DottedReport> items) {}
