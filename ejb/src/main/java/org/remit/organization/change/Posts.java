package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.organization.Holding;
import org.remit.organization.PositionState;
import org.remit.organization.StaffBook;

/** What people hold already, and what becomes of it. */
@ApplicationScoped
class Posts {

    @Inject
    ChangeGround ground;

    @Inject
    StaffBook staff;

    @Inject
    DottedLines lines;

    /** What a person holds on a day, to the end that was agreed: leaving may come before. */
    Optional<Holding> held(long person, String position, LocalDate day) {
        return staff.agreedOn(position, day).stream()
                .filter(held -> held.person() == person && held.on(day))
                .findFirst();
    }

    /** What their reporting line follows on a day, to the end that was agreed. */
    Optional<Holding> main(long person, LocalDate day) {
        return ground.heldBy(person).stream()
                .filter(held -> held.main() && held.on(day))
                .findFirst()
                .flatMap(held -> held(person, held.position(), day));
    }

    /** The codes of the position's unit and of the one where the person has their main post, separated by commas. */
    String units(ChangeContent content, PositionState position) {
        Set<String> units = new LinkedHashSet<>(List.of(position.content().unit()));
        main(content.person(), content.date())
                .map(main -> ground.position(main.position()).content().unit())
                .ifPresent(units::add);
        return String.join(",", units);
    }

    /** The holdings with another one in the place of one of them from its first day on. */
    static List<Holding> replaced(List<Holding> holdings, Holding held, Holding by) {
        List<Holding> result = new ArrayList<>();
        for (Holding each : holdings) {
            boolean same =
                    each.position().equals(held.position()) && each.from().equals(held.from());
            result.add(same ? each.until(by.from().minusDays(1)) : each);
        }
        result.add(by);
        return result;
    }

    /** From the wish's first day on; dotted lines go on with it. */
    void change(Holding held, Holding wish, long requestId) {
        if (staff.change(held, wish, requestId)) {
            lines.goOn(wish);
        }
    }
}
