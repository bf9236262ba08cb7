package org.remit.performance.cycle.list;

import java.util.List;
import org.remit.people.PersonRef;
import org.remit.performance.cycle.CycleView;
import org.remit.shared.LocalizedText;

/**
 * A cycle as one reader sees it.
 *
 * @param cycle without guideline and panel for whoever it merely covers
 * @param units what the units that take part are called
 * @param panel who decides on appeals; empty for whoever the cycle merely covers
 * @param request the number of the request that asked for it, for those who may read it, else null
 * @param whole whether guideline and panel are told
 */
public record CycleSheet(
        CycleView cycle, List<LocalizedText> units, List<PersonRef> panel, String request, boolean whole) {}
