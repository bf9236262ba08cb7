package org.remit.api.governance;

import java.util.List;
import org.remit.governance.rule.RuleRow;

/** The adopted versions of a rule, the newest first. */
public record RuleVersionList(List<RuleRow> items) {}
