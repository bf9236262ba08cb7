package org.remit.ui.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page with the menu, which leads everywhere. */
public abstract class SignedIn extends Screen {

    protected SignedIn(Page page, Language language) {
        super(page, language);
    }

    public HomePage home() {
        menu("menu.home");
        return new HomePage(page, language);
    }

    public InboxPage inbox() {
        menu("menu.inbox");
        return new InboxPage(page, language);
    }

    public PositionFormPage newPosition() {
        menu("menu.newPosition");
        return new PositionFormPage(page, language);
    }

    public OrganizationPage organization() {
        menu("menu.tree");
        return new OrganizationPage(page, language);
    }

    public ChartPage chart() {
        menu("menu.chart");
        return new ChartPage(page, language);
    }

    public ProfilePage mine() {
        menu("mine.menu");
        return new ProfilePage(page, language, text("mine.title"));
    }

    /** From the box in the top bar. */
    public SearchPage search(String typed) {
        Locator box = page.getByRole(AriaRole.BANNER).getByRole(AriaRole.SEARCHBOX);
        box.fill(typed);
        box.press("Enter");
        return new SearchPage(page, language);
    }

    public CoveragePage coverage() {
        menu("menu.coverage");
        return new CoveragePage(page, language);
    }

    public OverlapsPage overlaps() {
        menu("menu.overlaps");
        return new OverlapsPage(page, language);
    }

    /** A request by its number, as a link in a mail would. */
    public RequestPage request(String number) {
        page.navigate("/approval/request.xhtml?number=" + number);
        return new RequestPage(page, language);
    }

    /** A position by its code. */
    public PositionPage position(String code) {
        page.navigate("/organization/position.xhtml?code=" + code);
        return new PositionPage(page, language);
    }

    public LoginPage signOut() {
        page.locator("#userMenu summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text("frame.logout")))
                .click();
        return new LoginPage(page, language);
    }

    private void menu(String key) {
        Locator menu = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(text("menu.label")));
        link(menu, key).click();
    }
}
