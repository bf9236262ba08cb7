package org.remit.organization.exchange.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.organization.Direction;
import org.remit.organization.DutyPart;
import org.remit.organization.Frequency;
import org.remit.shared.LocalizedText;

/** A duty in force with one of its KPIs. */
public record DutyLine(
        String code,
        String position,
        LocalizedText text,
        String function,
        DutyPart part,
        LocalDate reviewBy,
        LocalizedText kpi,
        String unit,
        Direction direction,
        BigDecimal target,
        Frequency frequency) {}
