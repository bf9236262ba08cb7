package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;

/** What all pages have: a heading, messages, language and theme. */
public abstract class Screen {

    private static final Map<String, String> GROUNDS = Map.of("light", "rgb(244, 246, 249)", "dark", "rgb(16, 21, 29)");

    protected final Page page;
    protected final Language language;

    protected Screen(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** The browser's page, for what is not a person's business. */
    public Page page() {
        return page;
    }

    public Language language() {
        return language;
    }

    public void seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(text);
    }

    /** Something that the page has to say. */
    public void seesNotice(String text) {
        assertThat(notices().filter(new Locator.FilterOptions().setHasText(text)))
                .hasCount(1);
    }

    public void switchLanguage() {
        topbar("frame.otherLanguage").click();
    }

    /** By the keyboard, as everything in the top bar can be used. */
    public void switchTheme(String theme) {
        page.locator("#themeMenu summary").press("Enter");
        topbar("preference." + theme).press("Enter");
    }

    public void isShownIn(Language shown, String theme) {
        assertThat(page.locator("html")).hasAttribute("lang", shown.code());
        assertThat(page.locator("body")).hasCSS("background-color", GROUNDS.get(theme));
    }

    /** Leaves by the menu, and is asked by the browser whether what was typed may be lost: says no. */
    public void asksBeforeLeaving() {
        asks(() -> leave());
    }

    /** Closes the window, and is asked the same. */
    public void asksBeforeClosing() {
        asks(() -> page.close(new Page.CloseOptions().setRunBeforeUnload(true)));
    }

    private void asks(Runnable leaving) {
        List<String> asked = new ArrayList<>();
        Consumer<Dialog> stay = dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        };
        page.onDialog(stay);
        leaving.run();
        page.waitForCondition(() -> !asked.isEmpty());
        page.offDialog(stay);
        Assertions.assertThat(asked).containsExactly("beforeunload");
    }

    /** Does something that must not make the browser ask. */
    public void asksNothing(Runnable leaving) {
        List<String> asked = new ArrayList<>();
        Consumer<Dialog> goOn = dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        };
        page.onDialog(goOn);
        leaving.run();
        page.offDialog(goOn);
        Assertions.assertThat(asked).isEmpty();
    }

    /** By the name of the product, which leads to the home page from everywhere. */
    public void leave() {
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Remit"))
                .click();
    }

    /** The top bar says what is chosen, before its menu is opened and in it. */
    public void hasChosen(String theme) {
        assertThat(page.locator("#themeMenu summary")).hasText(text("frame.theme", text("preference." + theme)));
        page.locator("#themeMenu summary").click();
        assertThat(page.locator("#themeMenu [aria-pressed=true]")).hasText(text("preference." + theme));
        page.keyboard().press("Escape");
        assertThat(page.locator("#themeMenu form")).not().isVisible();
    }

    private Locator topbar(String key) {
        return button(page.getByRole(AriaRole.BANNER), key);
    }

    /** What a field offers for what is typed into it. */
    protected Locator offered(Locator field, String typed) {
        field.fill("");
        field.pressSequentially(typed);
        return page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item");
    }

    /** What a field says that offers nothing. */
    protected Locator offersNothing(Locator field, String typed) {
        field.fill("");
        field.pressSequentially(typed);
        return page.locator(".ui-autocomplete-panel:visible").getByText(text("choice.nothing"));
    }

    public void sees(String text) {
        assertThat(content().getByText(text).first()).isVisible();
    }

    public void seesNot(String text) {
        assertThat(content()).not().containsText(text);
    }

    protected Locator content() {
        return page.getByRole(AriaRole.MAIN);
    }

    protected Locator notices() {
        return content().locator(".notice:visible");
    }

    protected String text(String key, Object... args) {
        return language.text(key, args);
    }

    protected Locator button(Locator within, String key, Object... args) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(text(key, args)).setExact(true));
    }

    protected Locator link(Locator within, String key, Object... args) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text(key, args)));
    }
}
