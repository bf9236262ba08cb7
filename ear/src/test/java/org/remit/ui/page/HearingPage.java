package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

/** Where it is written down what was heard on a rule. */
public final class HearingPage extends SignedIn {

    private HearingPage(RequestPage from, String heading) {
        super(from.page(), from.language());
        seesHeading(text(heading));
    }

    /** @param stage DISCUSSION or CONSULTATION */
    public static HearingPage open(RequestPage from, String stage) {
        String key = "hearing.open." + stage;
        from.link(from.content(), key).click();
        return new HearingPage(from, key);
    }

    public void held(String with) {
        content().getByLabel(text("hearing.heldOn")).fill(LocalDate.now().toString());
        content().getByLabel(text("hearing.with")).fill(with);
        content().getByLabel(text("hearing.attendees")).fill("86");
    }

    public void proposed(String by, String said) {
        button(content(), "hearing.add").click();
        content().getByLabel(text("hearing.by")).fill(by);
        content().getByLabel(text("hearing.said")).fill(said);
    }

    public void answered(String answer) {
        content().getByLabel(text("hearing.answer")).fill(answer);
        content().getByLabel(text("hearing.taken")).check();
    }

    public void saveInVain() {
        button(content(), "hearing.save").click();
        assertThat(content().locator(".field-error").first()).containsText(text("error.required"));
    }

    public RequestPage save() {
        button(content(), "hearing.save").click();
        return new RequestPage(page, language);
    }
}
