package org.remit.organization.function;

import java.util.List;
import org.remit.organization.FunctionView;
import org.remit.shared.LocalizedText;

/**
 * A function in the list of all.
 *
 * @param owners how many positions own it by a duty in force
 * @param helpers how many help with it
 */
public record FunctionLine(FunctionView function, List<LocalizedText> measures, long owners, long helpers) {}
