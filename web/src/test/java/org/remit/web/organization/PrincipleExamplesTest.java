package org.remit.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.organization.DutyContent;
import org.remit.organization.KpiContent;
import org.remit.organization.OrganizationNames;
import org.remit.organization.principle.DutyCheck;
import org.remit.organization.principle.Finding;
import org.remit.organization.principle.Rule;
import org.remit.shared.LocalizedText;

/** The page that explains the principles shows what really is found, and what really is not. */
class PrincipleExamplesTest {

    private final DutyCheck check = new DutyCheck(
            () -> new OrganizationNames(List.of(new LocalizedText("客服部", "Customer service")), List.of()),
            LocalDate.EPOCH,
            Map.of());

    @ParameterizedTest
    @CsvSource({
        "VAGUE,zh", "NO_VERB,zh", "TOO_SHORT,zh", "NOBODY_NAMED,zh",
        "VAGUE,en", "NO_VERB,en", "TOO_SHORT,en", "NOBODY_NAMED,en",
    })
    void theBadExampleIsFoundAndTheGoodOneIsNot(Rule rule, String language) throws IOException {
        Properties texts = texts(language);

        assertThat(findings(texts.getProperty("duty." + rule + ".bad"), language))
                .extracting(Finding::rule)
                .contains(rule);
        assertThat(findings(texts.getProperty("duty." + rule + ".good"), language))
                .isEmpty();
    }

    private List<Finding> findings(String text, String language) {
        LocalizedText duty = language.equals("zh") ? new LocalizedText(text, null) : new LocalizedText(null, text);
        KpiContent kpi = new KpiContent(null, null, null, null, null);
        DutyContent content = new DutyContent(duty, "NEW_MEDIA", List.of(kpi)).reviewedBy(LocalDate.EPOCH);
        return check.findings(List.of(content));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String file = "/messages/principle_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(PrincipleExamplesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
