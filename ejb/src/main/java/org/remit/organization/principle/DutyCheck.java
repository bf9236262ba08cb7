package org.remit.organization.principle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPartner;
import org.remit.organization.OrganizationNames;
import org.remit.shared.LocalizedText;

/** Looks at the duties of one position; what is not typed yet is no finding. */
public final class DutyCheck {

    private final Supplier<OrganizationNames> names;
    private final LocalDate today;
    private final Map<DutyPartner, LocalizedText> unaware;

    /**
     * @param names what units and positions are called; asked only when a duty speaks of help
     * @param unaware the names of those partners who do not know of it
     */
    public DutyCheck(Supplier<OrganizationNames> names, LocalDate today, Map<DutyPartner, LocalizedText> unaware) {
        this.names = names;
        this.today = today;
        this.unaware = unaware;
    }

    /** Everything that is wrong, in the order of the duties. */
    public List<Finding> findings(List<DutyContent> duties) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int place = 0; place < duties.size(); place++) {
            DutyContent duty = duties.get(place);
            LocalizedText text = duty.text();
            if (text != null && !text.isEmpty()) {
                check(LanguageRules.CHINESE, text.zh(), place, seen, findings);
                check(LanguageRules.ENGLISH, text.en(), place, seen, findings);
                if (duty.partners().isEmpty()) {
                    findings.addAll(help(text, place));
                }
                findings.addAll(MeasureCheck.findings(duty, place));
                findings.addAll(ReviewCheck.findings(duty, place, today));
                findings.addAll(unaware(duty, place));
            }
        }
        return List.copyOf(findings);
    }

    private void check(LanguageRules rules, String text, int place, Map<String, Integer> seen, List<Finding> findings) {
        if (text == null) {
            return;
        }
        findings.addAll(new TextCheck(rules, text, place).findings());
        Integer earlier = seen.putIfAbsent(rules.language() + normalised(text), place);
        if (earlier != null) {
            findings.add(Finding.of(Rule.DUPLICATE, place, rules.language(), earlier + 1));
        }
    }

    private List<Finding> help(LocalizedText text, int place) {
        List<Finding> findings = new ArrayList<>();
        if (text.zh() != null) {
            findings.addAll(new HelpCheck(LanguageRules.CHINESE, names).findings(text.zh(), place));
        }
        if (text.en() != null) {
            findings.addAll(new HelpCheck(LanguageRules.ENGLISH, names).findings(text.en(), place));
        }
        return findings;
    }

    private List<Finding> unaware(DutyContent duty, int place) {
        return duty.partners().stream()
                .filter(unaware::containsKey)
                .map(partner -> Finding.about(Rule.PARTNER_UNAWARE, place, unaware.get(partner)))
                .toList();
    }

    /** Without what does not change the meaning: case, spaces, punctuation. */
    private static String normalised(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
