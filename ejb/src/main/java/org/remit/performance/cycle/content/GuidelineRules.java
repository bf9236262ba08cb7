package org.remit.performance.cycle.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.performance.cycle.Distribution;
import org.remit.performance.cycle.Grade;
import org.remit.performance.cycle.Guideline;
import org.remit.performance.cycle.Guideline.Bound;
import org.remit.shared.BusinessException.Violation;

/** What a guideline for the distribution has to be: shares that a group can keep all at once. */
final class GuidelineRules {

    private static final BigDecimal ALL = new BigDecimal(100);
    private static final int LEAST_GROUP = 5;
    private static final int MOST_GROUP = 10_000;
    private static final int DECIMALS = 2;

    private final List<Guideline> guidelines;
    private final Set<String> letters;
    private final List<Violation> found = new ArrayList<>();

    private GuidelineRules(List<Guideline> guidelines, Set<String> letters) {
        this.guidelines = guidelines;
        this.letters = letters;
    }

    static List<Violation> violations(Distribution distribution, List<Grade> grades) {
        GuidelineRules rules = new GuidelineRules(
                distribution.guidelines(), grades.stream().map(Grade::letter).collect(Collectors.toSet()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rules.guidelines.size(); i++) {
            rules.grades(i, seen);
            rules.shares(i);
        }
        if (rules.found.isEmpty()) {
            rules.sums(seen);
        }
        Integer group = distribution.minimumGroup();
        rules.refuse(
                group == null || group < LEAST_GROUP || group > MOST_GROUP,
                "minimumGroup",
                "error.cycleMinimumGroup",
                LEAST_GROUP,
                MOST_GROUP);
        return rules.found;
    }

    /** @return whether it is from 0 to 100 with at most two decimals */
    static boolean isPercent(BigDecimal share) {
        return share.signum() >= 0
                && share.compareTo(ALL) <= 0
                && share.stripTrailingZeros().scale() <= DECIMALS;
    }

    private void grades(int i, Set<String> seen) {
        List<String> named = guidelines.get(i).grades();
        String field = "guidelines[" + i + "].letters";
        refuse(named.isEmpty(), field, "error.required");
        for (String letter : named) {
            if (!letters.contains(letter)) {
                refuse(true, field, "error.cycleNoGrade", letter);
            } else {
                refuse(!seen.add(letter), field, "error.cycleGuidelineTwice", letter);
            }
        }
    }

    private void shares(int i) {
        Guideline guideline = guidelines.get(i);
        String field = "guidelines[" + i + "].";
        refuse(guideline.bound() == null, field + "bound", "error.required");
        share(field + "share", guideline.share());
        if (guideline.bound() == Bound.BETWEEN) {
            share(field + "upperShare", guideline.upperShare());
            boolean both = guideline.share() != null && guideline.upperShare() != null;
            refuse(
                    both && guideline.upperShare().compareTo(guideline.share()) < 0,
                    field + "upperShare",
                    "error.cycleUpperShare");
        } else if (guideline.bound() == Bound.LESS_THAN && guideline.share() != null) {
            refuse(guideline.share().signum() == 0, field + "share", "error.cycleLessThanNothing");
        }
    }

    private void share(String field, BigDecimal share) {
        refuse(share == null, field, "error.required");
        refuse(share != null && !isPercent(share), field, "error.cyclePercent");
    }

    /** Each grade is named once, so what all lines ask for at least, and let pass at most, simply adds up. */
    private void sums(Set<String> named) {
        BigDecimal least = sum(Guideline::least);
        refuse(least.compareTo(ALL) > 0, "guidelines", "error.cycleGuidelineOver", least);
        if (named.equals(letters)) {
            BigDecimal most = sum(Guideline::most);
            boolean strict = guidelines.stream().anyMatch(guideline -> guideline.bound() == Bound.LESS_THAN);
            int enough = most.compareTo(ALL);
            refuse(strict ? enough <= 0 : enough < 0, "guidelines", "error.cycleGuidelineUnder", most);
        }
    }

    private BigDecimal sum(Function<Guideline, BigDecimal> share) {
        return guidelines.stream().map(share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void refuse(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            found.add(Violation.of(field, key, args));
        }
    }
}
