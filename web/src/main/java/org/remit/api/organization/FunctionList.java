package org.remit.api.organization;

import java.util.List;
import org.remit.organization.function.FunctionLine;

/** All functions, each before its parts. */
public record FunctionList(List<FunctionLine> items) {}
