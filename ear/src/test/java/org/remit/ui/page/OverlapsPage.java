package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** Duties that overlap, and the decision on a pair. */
public class OverlapsPage extends SignedIn {

    public OverlapsPage(Page page, Language language) {
        super(page, language);
        seesHeading(text("overlaps.title"));
    }

    public OverlapsPage compare() {
        button(content(), "overlaps.compare").click();
        assertThat(notices()).isVisible();
        return this;
    }

    public void seesPair(String code, String shared) {
        assertThat(pair(code)
                        .locator("mark")
                        .filter(new Locator.FilterOptions().setHasText(shared))
                        .first())
                .isVisible();
    }

    public void seesOn(String code, String text) {
        assertThat(pair(code)).containsText(text);
    }

    /** Without a choice first, which is refused with nothing lost. */
    public OverlapsPage decide(String code, String verdict, String reason) {
        link(pair(code), "overlaps.decide").click();
        seesHeading(text("overlaps.decideTitle"));
        content().getByLabel(text("overlaps.verdict")).selectOption(new SelectOption().setLabel(verdict));
        button(content(), "overlaps.decide").click();
        sees(text("error.overlapReason"));
        content().getByLabel(text("overlaps.reason")).fill(reason);
        button(content(), "overlaps.decide").click();
        return new OverlapsPage(page, language);
    }

    /** The pairs that were left as they are. */
    public OverlapsPage accepted() {
        link(content(), "carryOut.showAccepted").click();
        assertThat(link(content(), "carryOut.showOpen")).isVisible();
        return this;
    }

    /** Decides on a pair that was left as it is. */
    public OverlapsPage decideAnew(String code, String verdict) {
        link(pair(code), "overlaps.decideAgain").click();
        return decideHere(verdict);
    }

    /** On the page of the pair, which then tells how the decision is carried out. */
    public OverlapsPage decideHere(String verdict) {
        content().getByLabel(text("overlaps.verdict")).selectOption(new SelectOption().setLabel(verdict));
        button(content(), "overlaps.decide").click();
        sees(text("overlaps.decided"));
        seesHeading(text("overlaps.decideTitle"));
        return this;
    }

    /** The prepared change by which the second of the two says what both say. */
    public DutyChangePage takesOver(String code) {
        link(pair(code), "carryOut.takesOver").last().click();
        DutyChangePage form = new DutyChangePage(page, language);
        sees(text("carryOut.note"));
        return form;
    }

    /** The prepared change by which one of the two becomes the helper of the other. */
    public DutyChangePage helps(String code) {
        pair(code).locator(".carry-out a").first().click();
        DutyChangePage form = new DutyChangePage(page, language);
        sees(text("carryOut.note"));
        return form;
    }

    private Locator pair(String code) {
        return content()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(code))
                .first();
    }
}
