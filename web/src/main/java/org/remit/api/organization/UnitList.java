package org.remit.api.organization;

import java.util.List;
import org.remit.organization.UnitView;

/** All units, each before those below it. */
public record UnitList(List<UnitView> items) {}
