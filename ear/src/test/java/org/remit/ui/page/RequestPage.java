package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** One request: what it asks for, where it stands, what was said about it. */
public class RequestPage extends SignedIn {

    public RequestPage(Page page, Language language) {
        super(page, language);
        assertThat(section("request.timeline")).isVisible();
    }

    public String number() {
        return page.locator(".heading .number").textContent().strip();
    }

    public void seesState(String state) {
        assertThat(page.locator(".heading .badge")).hasText(state);
    }

    public void seesSummary(String label, String value) {
        assertThat(section("request.summary")
                        .locator(".summary-line")
                        .filter(new Locator.FilterOptions().setHas(page.locator("dt:text-is('" + label + "')"))))
                .containsText(value);
    }

    /** Something that the applicant has changed, with what is new marked in it. */
    public void seesChange(String label, String added) {
        Locator changes = section("request.changes");
        assertThat(changes.locator("dt").filter(hasText(label))).isVisible();
        assertThat(changes.locator("ins").filter(hasText(added)).first()).isVisible();
    }

    /** The same of what has changed in one language only, whatever the reader's. */
    public void seesChangeIn(String lang, String label, String added) {
        Locator changed = section("request.changes")
                .locator(".changes > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt").getByText(label, new Locator.GetByTextOptions().setExact(true))));
        assertThat(changed.locator("[lang=" + lang + "] ins")).containsText(added);
    }

    /** In the table of a duty's KPIs what was is struck out beside what is to be. */
    public void seesKpiChange(String before, String after) {
        Locator cell = section("request.about").getByRole(AriaRole.CELL).filter(hasText(after));
        assertThat(cell.locator("del")).containsText(before);
        assertThat(cell.locator("ins")).containsText(after);
    }

    /** The same of a text that has changed in one language only, whatever the reader's. */
    public void seesKpiChangeIn(String lang, String before, String after) {
        Locator text =
                section("request.about").locator("td [lang=" + lang + "]").filter(hasText(after));
        assertThat(text.locator("del")).hasText(before);
        assertThat(text.locator("ins")).hasText(after);
    }

    /** Where it stands, in words. */
    public void seesStanding(String... texts) {
        for (String text : texts) {
            assertThat(section("request.openStep")).containsText(text);
        }
    }

    /** The list of steps and the diagram mark the same step. */
    public void seesCurrentStep(String step) {
        assertThat(section("request.diagram").locator(".step-current")).containsText(text("step." + step));
        section("request.diagram").getByText(text("request.diagramShow")).click();
        assertThat(page.locator("#diagram [data-bpmn-id='" + step + "'].bpmn-current")
                        .first())
                .isVisible();
    }

    /** The whole way fits into the frame, whatever its width. */
    public void fitsDiagram() {
        button(section("request.diagram"), "request.diagramFit").click();
        assertThat(page.locator("#diagram")).hasJSProperty("scrollLeft", 0);
        double frame = page.locator("#diagram").boundingBox().width;
        double drawn = page.locator("#diagram > div").boundingBox().width;
        if (drawn > frame) {
            throw new AssertionError("The diagram is " + drawn + " wide in a frame of " + frame);
        }
    }

    /** The tasks ahead have the colour of a card. */
    public void isDrawnInColoursOfTheTheme() {
        String card = (String) page.evaluate("getComputedStyle(document.querySelector('.card')).backgroundColor");
        assertThat(page.locator("#diagram .bpmn-user-task:not(.bpmn-current):not(.bpmn-done) > rect")
                        .first())
                .hasCSS("fill", card);
    }

    /** By the keyboard, while the diagram has the focus. */
    public void enlargesDiagram() {
        double before = page.locator("#diagram > div").boundingBox().width;
        page.locator("#diagram").press("+");
        double after = page.locator("#diagram > div").boundingBox().width;
        if (after <= before) {
            throw new AssertionError("The diagram stays as wide as it was: " + after);
        }
    }

    /** What an approved request has made is linked. */
    public void seesItsPosition() {
        assertThat(link(content(), "change.positionOf", "").first()).isVisible();
    }

    /** These steps and no others, in this order. */
    public void seesSteps(String... steps) {
        Locator shown = section("request.diagram").locator(".step");
        assertThat(shown).hasCount(steps.length);
        for (int i = 0; i < steps.length; i++) {
            assertThat(shown.nth(i)).containsText(text("step." + steps[i]));
        }
    }

    public DecisionSheet choose(String word) {
        button(page.locator(".my-decision"), word).click();
        return new DecisionSheet(page, language, word);
    }

    /** Who has spoken is not asked again. */
    public void seesNothingToDecide() {
        assertThat(page.locator(".my-decision")).hasCount(0);
    }

    public PositionFormPage mend() {
        link(content(), "request.edit").click();
        return new PositionFormPage(page, language);
    }

    /** One for a change of a position, or of who holds it. */
    public ChangeFormPage mendChange() {
        link(content(), "request.edit").click();
        return new ChangeFormPage(page, language);
    }

    public void withdraw(String comment) {
        button(content(), "request.withdraw").click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel(text("request.withdrawComment")).fill(comment);
        button(sheet, "request.withdraw").click();
        seesState(text("enum.RequestState.WITHDRAWN"));
    }

    /** Exactly these entries, the oldest first, each with all of these words. */
    public void seesTimeline(List<List<String>> entries) {
        Locator shown = section("request.timeline").locator(".timeline-entry");
        assertThat(shown).hasCount(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            for (String word : entries.get(i)) {
                assertThat(shown.nth(i)).containsText(word);
            }
        }
    }

    /** Something that is put in or asked for, in the part that belongs to the kind of request. */
    public void seesAbout(String added) {
        assertThat(content().locator("ins").filter(hasText(added)).first()).isVisible();
    }

    public void doesNotShow(String text) {
        assertThat(content()).not().containsText(text);
    }

    public void seesComment(String comment) {
        assertThat(section("request.timeline")).containsText(comment);
    }

    private Locator section(String heading) {
        return content()
                .getByRole(
                        AriaRole.REGION,
                        new Locator.GetByRoleOptions().setName(text(heading)).setExact(true));
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
