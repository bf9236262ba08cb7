package org.remit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {

    private static final String PART = "<ui:composition";

    /** A bean for the planted pages. */
    @Named
    static class PlantedBacking {}

    @Test
    void thePagesOfTheHouseAreRead() {
        assertThat(Page.ofTheHouse()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void thePagesKeepEachRule(PageRule rule) {
        FlowRule.Surroundings house = new FlowRule.Surroundings(Texts.ofThePages(), FlowBeans.Names.of(House.CLASSES));

        assertThat(Page.ofTheHouse())
                .flatMap(page -> rule.findings(page, house))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyRuleFindsWhatIsPlantedAgainstIt(PageRule rule) {
        assertThat(plantedAgainst(rule))
                .allSatisfy(bad ->
                        assertThat(rule.findings(page(bad), planted())).as(bad).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void noRuleAccusesAGoodPage(PageRule rule) {
        Stream<String> good = Stream.of(
                "<!-- a word: #{msg['no.such.key']} --><p class='a'>#{msg['planted.title']} · Remit</p>",
                "<pf:ajax xmlns:pf='primefaces' update='why'/>",
                "<p title=\"#{msg.format('planted.count', 3)}\">#{plantedBacking.count}</p>",
                "<p>#{msg['planted.'.concat(state)]} ×</p>",
                "<p>#{msg.format('planted.'.concat(state), 1)}</p>");

        assertThat(good)
                .flatMap(content -> rule.findings(page(content), planted()))
                .isEmpty();
    }

    /** Exhaustive: a rule without something planted against it does not compile. */
    private static List<String> plantedAgainst(PageRule rule) {
        return switch (rule) {
            case IT_IS_WELL_FORMED -> List.of("<p>", "<p>&nbsp;</p>");
            case NO_ADDRESS_LEADS_TO_A_PART_OF_A_PAGE ->
                List.of(PART + " xmlns:ui='jakarta.faces.facelets'><p>#{msg['planted.title']}</p></ui:composition>");
            case WHAT_IS_INCLUDED_EXISTS ->
                List.of("<ui:include xmlns:ui='jakarta.faces.facelets' src=\"/organization/no-such-part.xhtml\"/>");
            case IT_HAS_AT_MOST_150_LINES -> List.of("<br/>\n".repeat(150));
            case STYLE_LIVES_IN_STYLE_SHEETS -> List.of("<p style='color: red'/>", "<style>p {color: red}</style>");
            case SCRIPT_LIVES_IN_SCRIPT_FILES -> List.of("<script>go()</script>", "<a onclick='go()'/>");
            case AJAX_IS_THAT_OF_PRIMEFACES -> List.of("<f:ajax xmlns:f='jakarta.faces.core' render='why'/>");
            case EVERY_TEXT_OF_A_PAGE_EXISTS ->
                List.of(
                        "<p>#{msg['no.such.key']}</p>",
                        "<p>#{msg.format('no.such.key', 1)}</p>",
                        "<p>#{msg['planted.englishOnly']}</p>",
                        "<p>#{msg['no.such.'.concat(state)]}</p>",
                        "<p>#{msg.format('no.such.'.concat(state), 1)}</p>");
            case PLACEHOLDERS_ARE_FILLED ->
                List.of("<p>#{msg['planted.count']}</p>", "<p>#{msg.format('planted.title', 3)}</p>");
            case NO_TEXT_STANDS_IN_THE_PAGE_ITSELF ->
                List.of("<p>Budget</p>", "<p>预算</p>", "<p>#{msg['planted.title']} open</p>", "<img alt='Diagram'/>");
            case EVERY_BACKING_BEAN_EXISTS -> List.of("<p>#{nobodysBacking.count}</p>");
        };
    }

    private static Page page(String content) {
        return new Page(
                "planted.xhtml",
                content.startsWith(PART) ? content : "<!DOCTYPE html>\n<html>\n" + content + "</html>");
    }

    private static FlowRule.Surroundings planted() {
        Texts texts = new Texts(List.of(
                Texts.File.of("planted_en.properties", "planted.title=A\nplanted.count={0}\nplanted.englishOnly=B"),
                Texts.File.of("planted_zh.properties", "planted.title=甲\nplanted.count={0}")));
        return new FlowRule.Surroundings(
                texts, FlowBeans.Names.of(new ClassFileImporter().importClasses(PlantedBacking.class)));
    }
}
