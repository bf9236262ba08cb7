package org.remit.organization.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.shared.TypedText;

/**
 * What a request asks for that changes, closes or prolongs a position, or lets a person hold one, go over to another or
 * answer to another.
 * What its kind has no use for is null.
 *
 * @param position the code of the position; of a transfer, the one that the person leaves
 * @param date the first day of what is new; of a closing and a prolongation, the last day
 * @param reason why it is asked for
 * @param values what the position is to be from then on
 * @param before what it was when it was asked for
 * @param person who is to hold a position
 * @param toPosition the code of the position that the person goes over to or, of a dotted line, answers to; null ends it
 * @param share of the person's working time, in percent
 * @param main whether the person's reporting line follows it
 * @param until the last day of an assignment or a dotted line, or null
 * @param mainShare what the person's main post takes from then on beside the new one, in percent; null leaves it as it is
 */
public record ChangeContent(
        String position,
        LocalDate date,
        String reason,
        PositionValues values,
        PositionValues before,
        Long person,
        String toPosition,
        BigDecimal share,
        Boolean main,
        LocalDate until,
        BigDecimal mainShare) {

    public ChangeContent {
        position = TypedText.clean(position);
        reason = TypedText.clean(reason);
        toPosition = TypedText.clean(toPosition);
        main = Boolean.TRUE.equals(main);
    }

    /** Whatever else the person holds stays as it is. */
    public ChangeContent(
            String position,
            LocalDate date,
            String reason,
            PositionValues values,
            PositionValues before,
            Long person,
            String toPosition,
            BigDecimal share,
            Boolean main,
            LocalDate until) {
        this(position, date, reason, values, before, person, toPosition, share, main, until, null);
    }

    /** Of a position. */
    public static ChangeContent of(String position, LocalDate date, String reason, PositionValues values) {
        return new ChangeContent(position, date, reason, values, null, null, null, null, null, null);
    }

    /** The same on another day. */
    ChangeContent on(LocalDate otherDate) {
        return new ChangeContent(
                position, otherDate, reason, values, before, person, toPosition, share, main, until, mainShare);
    }

    ChangeContent until(LocalDate lastDay) {
        return new ChangeContent(
                position, date, reason, values, before, person, toPosition, share, main, lastDay, mainShare);
    }

    ChangeContent share(BigDecimal percent) {
        return new ChangeContent(
                position, date, reason, values, before, person, toPosition, percent, main, until, mainShare);
    }

    ChangeContent before(PositionValues was) {
        return new ChangeContent(
                position, date, reason, values, was, person, toPosition, share, main, until, mainShare);
    }

    ChangeContent withoutCost() {
        return new ChangeContent(
                position,
                date,
                reason,
                values == null ? null : values.withoutCost(),
                before == null ? null : before.withoutCost(),
                person,
                toPosition,
                share,
                main,
                until,
                mainShare);
    }
}
