package org.remit.organization.function;

import java.util.List;

/**
 * A function on its page.
 *
 * @param above the functions it is part of, the topmost first
 * @param parts what is directly part of it
 * @param version goes back with a change of the function, which is refused when somebody else has changed it meanwhile
 */
public record FunctionSheet(FunctionLine line, List<FunctionLine> above, List<FunctionLine> parts, int version) {}
