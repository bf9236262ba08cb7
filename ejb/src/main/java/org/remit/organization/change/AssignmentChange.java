package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.remit.organization.Holding;
import org.remit.organization.PositionState;
import org.remit.people.People;

/**
 * The request that somebody holds what they hold with another share of their working time, as their main post, or until another
 * day.
 */
@ApplicationScoped
public class AssignmentChange extends ChangeKind {

    static final String KEY = "assignment-change";

    @Inject
    SeatRules rules;

    @Inject
    Posts posts;

    @Inject
    People people;

    @Override
    public String key() {
        return KEY;
    }

    /** With what the person holds, from today on. */
    @Override
    ChangeContent begun(ChangeContent content) {
        ChangeContent today = content.on(ground.today());
        return held(today)
                .map(held -> new ChangeContent(
                        held.position(),
                        today.date(),
                        null,
                        null,
                        null,
                        held.person(),
                        null,
                        new BigDecimal(held.share().stripTrailingZeros().toPlainString()),
                        held.main(),
                        held.to()))
                .orElse(today);
    }

    /** The share stays when nothing else is said. */
    @Override
    ChangeContent completed(ChangeContent content) {
        return content.share() != null
                ? content
                : held(content).map(held -> content.share(held.share())).orElse(content);
    }

    @Override
    void missing(ChangeContent content, Findings findings) {
        findings.required("person", content.person());
        findings.required("reason", content.reason());
    }

    @Override
    void check(ChangeContent content, PositionState position, long requestId, Findings findings) {
        findings.required("reason", content.reason());
        boolean backwards = content.until() != null && content.until().isBefore(content.date());
        findings.refuse(backwards, "until", "error.endBeforeStart");
        if (rules.person(content.person(), findings) && !backwards) {
            held(content)
                    .ifPresentOrElse(
                            held -> check(content, position, held, requestId, findings),
                            () -> findings.add("person", "error.holdsNotThen", position.code()));
        }
    }

    private void check(ChangeContent content, PositionState position, Holding held, long requestId, Findings findings) {
        Holding agreed = wish(content);
        findings.refuse(same(held, agreed), "share", "error.nothingChanges");
        findings.refuse(held.main() && !agreed.main(), "main", "error.mainNeeded");
        Holding wish = rules.untilLeaving(agreed, findings);
        List<Holding> besides = besides(held);
        findings.refuse(
                besides.stream()
                        .anyMatch(other -> other.position().equals(wish.position())
                                && other.from().isAfter(held.from())
                                && other.overlaps(wish.from(), wish.to())),
                "until",
                "error.holdsAlready",
                position.code());
        rules.stay(position, held, wish, requestId, findings);
        // another main post gives way, in the same moment
        rules.share(wish, besides.stream().map(AssignmentChange::beside).toList(), findings);
    }

    private static boolean same(Holding held, Holding wish) {
        return wish.share() != null
                && held.share().compareTo(wish.share()) == 0
                && held.main() == wish.main()
                && Objects.equals(held.to(), wish.to());
    }

    private static Holding beside(Holding other) {
        return new Holding(other.position(), other.person(), other.share(), false, other.from(), other.to());
    }

    /** What the person holds besides. */
    private List<Holding> besides(Holding held) {
        return ground.heldBy(held.person()).stream()
                .filter(other -> !other.position().equals(held.position())
                        || !other.from().equals(held.from()))
                .toList();
    }

    private Optional<Holding> held(ChangeContent content) {
        return content.person() == null || content.date() == null || content.position() == null
                ? Optional.empty()
                : posts.held(content.person(), content.position(), content.date());
    }

    private static Holding wish(ChangeContent content) {
        return new Holding(
                content.position(), content.person(), content.share(), content.main(), content.date(), content.until());
    }

    /** An end that is over when the decision comes is on the day of the last decision. */
    @Override
    ChangeContent late(ChangeContent content, LocalDate today) {
        boolean over = content.until() != null && content.until().isBefore(today);
        return content.on(today).until(over ? today : content.until());
    }

    /** The head of the unit, and of the one where the person has their main post. */
    @Override
    void route(ChangeContent content, PositionState position, long requestId, Map<String, Object> facts) {
        facts.put("units", posts.units(content, position));
    }

    @Override
    void enforce(ChangeContent content, PositionState position, long requestId) {
        Holding held = held(content).orElseThrow();
        Holding wish = wish(content);
        if (wish.main() && !held.main()) {
            besides(held).stream()
                    .filter(other -> other.main() && other.overlaps(wish.from(), wish.to()))
                    .forEach(other -> giveWay(other, wish.from(), requestId));
        }
        posts.change(held, wish, requestId);
    }

    private void giveWay(Holding main, LocalDate day, long requestId) {
        LocalDate from = main.from().isAfter(day) ? main.from() : day;
        Holding agreed = posts.held(main.person(), main.position(), from).orElseThrow();
        posts.change(
                agreed,
                new Holding(agreed.position(), agreed.person(), agreed.share(), false, from, agreed.to()),
                requestId);
    }

    @Override
    void typed(ChangeContent content, Lines lines) {
        person(content, lines);
        lines.open("change.share", words -> share(words, wish(content)));
        period(content, lines);
    }

    /** Once it is in force, what was before is found on the day before. */
    @Override
    void summarize(ChangeContent content, PositionState position, long requestId, Lines lines) {
        Optional<Holding> before = held(content.on(content.date().minusDays(1))).or(() -> held(content));
        person(content, lines);
        lines.open("change.share", words -> {
            String after = share(words, wish(content));
            return before.map(held -> share(words, held))
                    .filter(was -> !was.equals(after))
                    .map(was -> words.text("change", was, after))
                    .orElse(after);
        });
        period(content, lines);
    }

    private static String share(ChangeWords words, Holding held) {
        return words.text("share", words.plain(held.share()), words.text(held.main() ? "main" : "beside"));
    }

    private void person(ChangeContent content, Lines lines) {
        lines.open(
                "change.person",
                words -> words.of(people.refs(List.of(content.person()))
                        .get(content.person())
                        .name()));
    }

    private static void period(ChangeContent content, Lines lines) {
        lines.open(
                "change.period",
                words -> content.until() == null
                        ? words.text("period", words.date(content.date()))
                        : words.text("periodTo", words.date(content.date()), words.date(content.until())));
    }
}
