package org.remit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.ui.page.Language;

/** What the HR manager sees of an import. */
class ImportUiIT extends UiTest {

    private static final Language LANGUAGE = Language.ZH;
    private static final String ADDRESS = "/organization/import.xhtml";
    private static final String HEADER = "编码,名称（中文）,层级,上级部门\n";

    private final String code = "U" + System.nanoTime() % 1_000_000_000_000L;

    @Test
    void aFileIsMendedCheckedAndImported() {
        Page page = signIn(LANGUAGE, "hr.manager").page();
        page.navigate(ADDRESS);

        check(page, "");
        assertThat(page.locator("main")
                        .getByText(LANGUAGE.text("error.fileEmpty"))
                        .last())
                .isVisible();
        check(page, HEADER + code + ",导入部,执行层,NOPE\n");
        assertThat(page.locator("#import")).containsText(LANGUAGE.text("import.finding.unknownUnit", "NOPE"));
        screenshot(page, "import-findings");
        assertThat(button(page, "import.take")).hasCount(0);

        check(page, HEADER + code + ",导入部,执行层,FIN\n");
        assertThat(page.locator("#import")).containsText(LANGUAGE.text("import.ready", 1));
        screenshot(page, "import-ready");
        page.locator("#import").getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator("#import")).containsText(LANGUAGE.text("import.done", 1));
        page.navigate("/organization/organization.xhtml");
        assertThat(page.getByText("导入部").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr.staff", "data.analyst"})
    void whoMayNotImportIsRefused(String username) {
        Page page = signIn(LANGUAGE, username).page();

        assertThat(page.locator("a[href*='import.xhtml']")).hasCount(0);
        assertThat(page.request().get(ADDRESS).status()).isEqualTo(403);
        assertThat(page.request()
                        .get("/organization/import-file?kind=UNITS&format=xlsx")
                        .status())
                .isEqualTo(403);
        assertThat(page.request().get("/organization/import-file?findings=1").status())
                .isEqualTo(403);
    }

    @Test
    void theTemplatesAreThereInBothLanguages() {
        Page page = signIn(LANGUAGE, "admin").page();

        String chinese = page.request()
                .get("/organization/import-file?kind=DUTIES&format=csv&language=zh")
                .text();
        assertThat(chinese).contains("编码 *", "指标方向 *", "越高越好");
        assertThat(page.request()
                        .get("/organization/import-file?kind=PEOPLE&format=csv&language=en")
                        .text())
                .contains("E-mail *", "li.na@example.com");
        assertThat(page.request()
                        .get("/organization/import-file?kind=UNITS&format=xlsx&language=en")
                        .body())
                .startsWith('P', 'K');
    }

    private static void check(Page page, String content) {
        page.locator("select[id$='kind']").selectOption("UNITS");
        page.locator("input[type='file']")
                .setInputFiles(new FilePayload("units.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        button(page, "import.check").click();
    }

    private static Locator button(Page page, String key) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(LANGUAGE.text(key))
                                .setExact(true));
    }
}
