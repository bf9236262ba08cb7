package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.ui.page.Language;

/** The lists as files, each reader with what they may see. */
class ExportUiIT extends UiTest {

    private static final String EDITION = "{edition}";
    /** A comma with an even number of quotation marks behind it. */
    private static final String BETWEEN_CELLS = ",(?=([^\"]*\"[^\"]*\")*[^\"]*$)";

    private static final String ADDRESS = "/organization/export?format=csv&list=";

    @ParameterizedTest
    @CsvSource({"hr.staff,true,true", "finance.manager,true,false", "admin,false,true", "data.analyst,false,false"})
    void costsAndAddressesAreForWhoeverMaySeeThem(String username, boolean cost, boolean email) {
        APIRequestContext reader = signIn(Language.EN, username).page().request();

        String positions = reader.get(ADDRESS + "positions").text();
        assertThat(positions).contains("MKT-SEO");
        assertThat(positions.contains("14000.00")).isEqualTo(cost);
        assertThat(positions.contains("Monthly cost per seat")).isEqualTo(cost);
        String people = reader.get(ADDRESS + "people").text();
        assertThat(people.contains("E-mail")).isEqualTo(email);
        assertThat(people.lines())
                .allSatisfy(line -> assertThat(line.split(BETWEEN_CELLS, -1)).hasSize(email ? 7 : 6));
    }

    @Test
    void aListComesInTheReadersLanguageWithTheFiltersOfItsPage() {
        APIRequestContext reader = signIn(Language.ZH, "data.analyst").page().request();

        RequestOptions chinese = RequestOptions.create().setHeader("Accept-Language", "zh-CN");
        assertThat(reader.get(ADDRESS + "positions&unit=MKT", chinese).text())
                .contains("岗位名称", "市场部")
                .doesNotContain("PRD-");
        assertThat(reader.get(ADDRESS + "units", chinese).text()).contains("市场部");
        assertThat(reader.get(ADDRESS + "functions").text()).contains("SEO");
        assertThat(reader.get(ADDRESS + "duties").text()).contains("MKT-SEO-D1");
        assertThat(reader.get("/organization/export?list=duties").body()).startsWith('P', 'K');
        for (String list : List.of("units", "positions", "people", "duties", "functions")) {
            APIResponse pdf = reader.get("/organization/export?format=pdf&list=" + list, chinese);
            assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
            assertThat(pdf.body()).as(list).startsWith('%', 'P', 'D', 'F');
        }
        assertThat(reader.get(ADDRESS + "salaries").status()).isEqualTo(404);
    }

    /** With the filters of the pages; {edition} is one that HR has published. */
    @ParameterizedTest
    @CsvSource({
        "audit,auditor,hr.manager,When",
        "accounts&q=head.data,admin,auditor,head.data",
        "todos,hr.staff,head.marketing,What",
        "overlaps&accepted=false,hr.manager,data.analyst,How alike",
        "readers&edition={edition},hr.staff,data.analyst,Confirmed"
    })
    void whatIsNotForEverybodyGoesOutToWhomItsPageIsFor(String list, String reader, String stranger, String sent) {
        APIRequestContext allowed = signIn(Language.EN, reader).page().request();
        String address = "/shared/export?list=" + (list.contains(EDITION) ? list.replace(EDITION, edition()) : list);

        assertThat(allowed.get(address + "&format=csv").text()).contains(sent);
        assertThat(allowed.get(address + "&format=xlsx").body()).startsWith('P', 'K');
        assertThat(allowed.get(address + "&format=pdf").body()).startsWith('%', 'P', 'D', 'F');
        for (String format : List.of("csv", "xlsx", "pdf")) {
            APIResponse refused = signIn(Language.EN, stranger).page().request().get(address + "&format=" + format);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.headers().get("content-type")).startsWith("text/html");
        }
        assertThat(newPage(Language.EN).request().get(address).text())
                .contains(Language.EN.text("login.username"), "<html");
    }

    private String edition() {
        return new Requests(newPage(Language.EN).request()).publishedHandbook("LOG", "物流部岗位职责手册");
    }

    @Test
    void theAccountsComeWithTheSearchOfTheirPage() {
        APIRequestContext admin = signIn(Language.EN, "admin").page().request();

        assertThat(admin.get("/shared/export?list=accounts&format=csv&q=head.data")
                        .text())
                .contains("head.data", "Head of data")
                .hasLineCount(2);
        assertThat(admin.get("/shared/export?list=salaries").status()).isEqualTo(404);
        assertThat(admin.get("/shared/export").status()).isEqualTo(404);
    }

    @AfterEach
    void clearDesks() {
        Requests requests = new Requests(newPage(Language.EN).request());
        List.of("head.marketing", "hr.staff").forEach(requests::clearDesk);
    }

    @ParameterizedTest
    @CsvSource({"decided,auditor,head.marketing", "inbox,auditor,head.marketing", "requests,auditor,hr.staff"})
    void onlyAListWithSomethingInItIsOfferedAsAFile(String list, String nothing, String something) {
        Requests requests = new Requests(newPage(Language.EN).request());
        requests.giveBack("head.marketing", requests.waitingForHead("Offered"), "Why?");
        requests.waitingForHead("Offered");
        String address = "/approval/" + list + ".xhtml";
        String offer = Language.EN.text("export.thisList");

        assertThat(html(nothing, address)).doesNotContain(offer);
        assertThat(html(something, address)).contains(offer);
    }

    /** Each with a search or a filter that finds nothing, and without it. */
    @ParameterizedTest
    @CsvSource({
        "/people/accounts.xhtml,admin,?q=found%20nowhere",
        "/organization/unit.xhtml?code=MKT,data.analyst,&find=found%20nowhere",
        "/organization/organization.xhtml,data.analyst,?status=FROZEN&find=found%20nowhere"
    })
    void aTableThatIsEmptyIsNotOfferedAsAFile(String list, String reader, String nothing) {
        String offer = Language.EN.text("export.thisList");

        assertThat(html(reader, list)).contains(offer);
        assertThat(html(reader, list + nothing)).doesNotContain(offer);
    }

    @ParameterizedTest
    @CsvSource({"/shared/audit.xhtml,auditor", "/organization/handbook-readers.xhtml?edition={edition},hr.staff"})
    void aTableThatHasRowsIsOfferedAsAFile(String list, String reader) {
        String address = list.contains(EDITION) ? list.replace(EDITION, edition()) : list;

        assertThat(html(reader, address)).contains(Language.EN.text("export.thisList"));
    }

    @ParameterizedTest
    @CsvSource({"decided,head.marketing", "all-requests,hr.staff"})
    void aSearchThatFindsNothingOffersNoFile(String list, String reader) {
        Requests requests = new Requests(newPage(Language.EN).request());
        requests.giveBack("head.marketing", requests.waitingForHead("Offered"), "Why?");
        String address = "/approval/" + list + ".xhtml?q=";
        String offer = Language.EN.text("export.thisList");

        assertThat(html(reader, address + "Offered")).contains(offer);
        assertThat(html(reader, address + "found%20nowhere"))
                .contains(Language.EN.text("allRequests.empty"))
                .doesNotContain(offer);
    }

    private String html(String reader, String address) {
        return signIn(Language.EN, reader)
                .page()
                .request()
                .get(address, RequestOptions.create().setHeader("Accept-Language", "en"))
                .text();
    }

    @Test
    void requestsAndTheInboxGoOutToWhoeverTheyBelongTo() {
        String number = new Requests(newPage(Language.EN).request()).waitingForHead("=Exported");
        APIRequestContext head = signIn(Language.EN, "head.marketing").page().request();
        APIRequestContext staff = signIn(Language.EN, "hr.staff").page().request();
        APIRequestContext stranger = signIn(Language.EN, "data.analyst").page().request();

        assertThat(head.get("/approval/export?format=csv&list=inbox").text()).contains(number, "'=Exported");
        assertThat(staff.get("/approval/export?format=csv&list=mine").text()).contains(number);
        assertThat(staff.get("/approval/export?format=csv&list=all&q=" + number).text())
                .contains(number)
                .hasLineCount(2);
        for (String list : List.of("inbox", "decided", "mine", "all")) {
            assertThat(stranger.get("/approval/export?format=csv&list=" + list).text())
                    .startsWith("\uFEFFNumber")
                    .doesNotContain(number);
            assertThat(staff.get("/approval/export?format=pdf&list=" + list).body())
                    .startsWith('%', 'P', 'D', 'F');
        }
        assertThat(staff.get("/approval/export?list=salaries").status()).isEqualTo(404);
    }
}
