package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form by which a rule or its amendment is asked for. */
public final class RuleFormPage extends SignedIn {

    RuleFormPage(Page page, Language language, String heading) {
        super(page, language);
        seesHeading(text(heading));
    }

    public void describe(String code, String kind, String zh, String en) {
        content().getByLabel(text("rule.code")).fill(code);
        content().getByLabel(text("rule.kind")).selectOption(kind);
        content().getByLabel(text("ruleForm.titleZh")).fill(zh);
        content().getByLabel(text("ruleForm.titleEn")).fill(en);
    }

    public void from(String day) {
        content().locator("input[type=date]").first().fill(day);
    }

    /** Only the people of a unit are to read it. */
    public void onlyFor(String unit) {
        button(content(), "ruleForm.addAudience").click();
        offered(content().getByLabel(text("ruleForm.unit", 1)), unit)
                .filter(new Locator.FilterOptions().setHasText("(" + unit + ")"))
                .click();
    }

    public void seesThatItTouchesTheStaff() {
        assertThat(content().getByLabel(text("ruleForm.interests"))).isChecked();
    }

    /** @param place from 1 */
    public void article(int place, String headingZh, String bodyZh, String bodyEn) {
        article(place).getByLabel(text("ruleForm.headingZh")).fill(headingZh);
        article(place).getByLabel(text("ruleForm.bodyZh")).fill(bodyZh);
        article(place).getByLabel(text("ruleForm.bodyEn")).fill(bodyEn);
    }

    public void addArticle(int place) {
        button(content(), "ruleForm.addArticle").click();
        assertThat(article(place)).isVisible();
    }

    public void raise(int place, String heading) {
        article(place)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text("ruleForm.raise", place)))
                .click();
        assertThat(article(place - 1).getByLabel(text("ruleForm.headingZh"))).hasValue(heading);
    }

    public RequestPage submit() {
        button(content(), "opening.submit").click();
        return new RequestPage(page, language);
    }

    public void submitInVain(String error) {
        button(content(), "opening.submit").click();
        assertThat(content()
                        .locator(".field-error")
                        .filter(new Locator.FilterOptions().setHasText(text(error)))
                        .first())
                .isVisible();
    }

    private Locator article(int place) {
        return content()
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions()
                                .setName(text("rule.article", place))
                                .setExact(true));
    }
}
