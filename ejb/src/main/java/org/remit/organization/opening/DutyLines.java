package org.remit.organization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.approval.Summary;
import org.remit.organization.DutyBook;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPartner;
import org.remit.organization.KpiContent;
import org.remit.organization.handbook.content.Words;
import org.remit.shared.LocalizedText;

/** Duties in full, one line each, so that two versions of what is asked for can be compared. */
@ApplicationScoped
public class DutyLines {

    @Inject
    DutyBook book;

    /** Each begins with its text; below it what it belongs to and how it is measured. */
    public List<Summary.Line> of(List<DutyContent> duties) {
        Map<String, LocalizedText> functions =
                book.functionNames(duties.stream().map(DutyContent::function).collect(Collectors.toSet()));
        Map<DutyPartner, LocalizedText> partners = book.names(
                duties.stream().flatMap(duty -> duty.partners().stream()).collect(Collectors.toSet()));
        return duties.stream()
                .map(duty -> typed(duty, Words.both(words -> text(words, duty, functions, partners))))
                .map(text -> new Summary.Line("summary.duty", text, false))
                .toList();
    }

    /** Only in the languages of the duty: the words of one are not compared with those of the other. */
    private static LocalizedText typed(DutyContent duty, LocalizedText told) {
        return new LocalizedText(
                duty.text().zh() == null ? null : told.zh(), duty.text().en() == null ? null : told.en());
    }

    private static String text(
            Words words,
            DutyContent duty,
            Map<String, LocalizedText> functions,
            Map<DutyPartner, LocalizedText> partners) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(duty.text()));
        lines.add(words.text("part." + duty.part()));
        lines.add(words.text("function", words.of(functions.get(duty.function()))));
        if (!duty.partners().isEmpty()) {
            lines.add(words.text(
                    "with",
                    duty.partners().stream()
                            .map(partner -> words.of(partners.get(partner)))
                            .sorted()
                            .collect(Collectors.joining(words.text("and")))));
        }
        if (duty.reviewBy() != null) {
            lines.add(words.text("reviewBy", words.of(duty.reviewBy())));
        }
        duty.kpis().forEach(kpi -> lines.add(words.text("kpi.name") + " " + words.line(typed(kpi))));
        return String.join("\n", lines);
    }

    /** Its texts stand in both languages in which they were typed: one that is only translated keeps its old words. */
    private static KpiContent typed(KpiContent kpi) {
        return new KpiContent(
                typed(kpi.name()), kpi.unit(), kpi.direction(), kpi.target(), kpi.frequency(), typed(kpi.source()));
    }

    private static LocalizedText typed(LocalizedText text) {
        return text == null
                        || text.zh() == null
                        || text.en() == null
                        || text.zh().equals(text.en())
                ? text
                : new LocalizedText(text.zh() + " / " + text.en(), text.en() + " / " + text.zh());
    }
}
