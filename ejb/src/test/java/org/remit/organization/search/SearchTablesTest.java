package org.remit.organization.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** What is found of a small company, against real tables. */
class SearchTablesTest {

    @TempDir
    Path directory;

    TestDatabase database;
    SearchIndex index;
    Clock clock = Wiring.CLOCK;
    int waits;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        index = new SearchIndex() {
            @Override
            void await() {
                waits++;
                super.await();
            }
        };
        index.directory = directory.toString();
        database.inTransaction(SmallCompany::found);
        sql("update organization_position set title_zh = '市场经理' where code = 'MKT-MANAGER'");
        sql("update organization_position set title_zh = '直播🎬经理' where code = 'OPS-HEAD'");
        sql("update organization_unit set name_zh = '市场部' where code = 'MKT'");
        sql("update people_person set name_zh = '曾静' where id = 3");
        refresh();
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        index.close();
        database.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "scjl",
                "SCJL",
                "shichangjingli",
                "shi chang jing li",
                "shichang",
                "changjing",
                "场经",
                "市场经理",
                "MKT-MANAGER",
                "marketing man",
                " 市场经理\n"
            })
    void aPositionIsFoundByItsWordsAndByHowTheySound(String typed) {
        assertThat(codes(typed, SearchKind.POSITION)).contains("MKT-MANAGER");
    }

    @ParameterizedTest(name = "{0} finds the {1} {2}")
    @CsvSource({
        "市场部, UNIT, MKT",
        "scb, UNIT, MKT",
        "zengjing, PERSON, 3",
        "zj, PERSON, 3",
        "静, PERSON, 3",
        "Person 3, PERSON, 3",
        "growth, FUNCTION, GROWTH",
        "MKT-SEO-D1, DUTY, MKT-SEO-D1",
        "improve, DUTY, MKT-SEO-D1",
        "youhua, DUTY, MKT-SEO-D1"
    })
    void everyKindIsFound(String typed, SearchKind kind, String code) {
        assertThat(codes(typed, kind)).contains(code);
    }

    @Test
    void whatPlaysAPartInPatternsIsOnlyWhatItIs() {
        assertThat(codes("100%", SearchKind.POSITION)).containsExactly("MKT-SEO");
        assertThat(codes("%%%", null)).isEmpty();
        assertThat(codes("%", null)).isEmpty();
        assertThat(codes("_", null)).isEmpty();
        assertThat(codes("KT_S", null)).isEmpty();
        assertThat(codes("!", null)).isEmpty();
        assertThat(codes("!%", null)).isEmpty();
        assertThat(codes("' or 1=1 --", null)).isEmpty();
        assertThat(codes("\\", null)).isEmpty();
    }

    @Test
    void emojiAndRareCharactersAreFound() {
        assertThat(codes("🎬", SearchKind.POSITION)).contains("OPS-HEAD");
        assertThat(codes("𠮷", SearchKind.POSITION)).contains("CO-GM");
        assertThat(codes("🎭", null)).isEmpty();
    }

    @Test
    void oneChineseCharacterIsFoundAnywhereOneLetterAtTheBeginning() {
        assertThat(codes("理", SearchKind.POSITION)).contains("MKT-MANAGER", "OPS-HEAD");
        assertThat(codes("s", SearchKind.POSITION)).containsExactlyInAnyOrder("MKT-MANAGER", "MKT-SEO");
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(codes("", null)).isEmpty();
        assertThat(codes(null, null)).isEmpty();
        assertThat(codes(" \n\u0000", null)).isEmpty();
        assertThat(overview("  ")).isEmpty();
    }

    @Test
    void whatIsTypedTooLongIsCut() {
        assertThat(codes("市".repeat(5000), null)).isEmpty();
        assertThat(codes("🎬".repeat(101), null)).isEmpty();
    }

    @Test
    void theWholeComesBeforeTheBeginningAndThatBeforeTheRest() {
        sql("update organization_position set title_zh = '经理' where code = 'CO-GM'");
        sql("update organization_position set title_zh = '经理助理' where code = 'MKT-SEO'");
        touch();
        refresh();

        assertThat(codes("经理", SearchKind.POSITION))
                .startsWith("CO-GM", "MKT-SEO")
                .contains("MKT-MANAGER");
    }

    @Test
    void theOverviewShowsTenOfEachKindAndHowManyThereAre() {
        for (int number = 10; number < 25; number++) {
            sql("insert into people_person (id, version, name_en, active) values (" + number + ", 0, 'Person " + number
                    + "', 1)");
        }
        refresh();

        SearchGroup people = overview("person").stream()
                .filter(group -> group.kind() == SearchKind.PERSON)
                .findFirst()
                .orElseThrow();
        assertThat(people.hits()).hasSize(SearchService.BEST);
        assertThat(people.total()).isEqualTo(24);
        assertThat(ask(service -> service.search("person", SearchKind.PERSON, PageRequest.of(2, 10)))
                        .items())
                .hasSize(4);
    }

    @Test
    void aHitSaysWhereItBelongs() {
        assertThat(ask(service -> service.search("MKT-MANAGER", SearchKind.POSITION, PageRequest.of(0, 1)))
                        .items())
                .extracting(SearchHit::context, hit -> hit.contextName().zh())
                .containsExactly(tuple("MKT", "市场部"));
        assertThat(ask(service -> service.search("曾静", null, PageRequest.of(0, 5)))
                        .items())
                .extracting(SearchHit::context, hit -> hit.contextName().zh())
                .containsExactly(tuple("MKT-MANAGER", "市场经理"));
    }

    @Test
    void whoHasLeftIsNotFoundAndWhatIsClosedIsMarked() {
        sql("update people_person set active = 0, version = version + 1 where id = 3");
        sql("update organization_position set status = 'CLOSED', version = version + 1 where code = 'MKT-MANAGER'");
        refresh();

        assertThat(codes("曾静", null)).isEmpty();
        assertThat(ask(service -> service.search("scjl", SearchKind.POSITION, PageRequest.of(0, 5)))
                        .items())
                .extracting(SearchHit::closed)
                .containsExactly(true);
        assertThat(codes("MKT-MANAGER-D1", null)).isEmpty();
    }

    @Test
    void aDutyThatEndedIsNotFoundAnyLonger() {
        sql("update organization_duty set valid_to = DATE '2026-11-21' where code = 'MKT-SEO-D1'");
        refresh();

        assertThat(codes("MKT-SEO-D1", null)).isEmpty();
    }

    @Test
    void dutiesThatEndAreReplacedByThoseThatBeginThoughTheirSumsAreTheSame() {
        LocalDate tomorrow = Wiring.TODAY.plusDays(1);
        duty(9101, "ENDS-1", Wiring.TODAY, Wiring.TODAY);
        duty(9104, "ENDS-2", Wiring.TODAY, Wiring.TODAY);
        duty(9102, "BEGINS-1", tomorrow, tomorrow);
        duty(9103, "BEGINS-2", tomorrow, tomorrow);
        refresh();
        assertThat(codes("ENDS", SearchKind.DUTY)).containsExactlyInAnyOrder("ENDS-1", "ENDS-2");

        clock = Clock.offset(clock, Duration.ofDays(1));
        refresh();
        assertThat(codes("ENDS", SearchKind.DUTY)).isEmpty();
        assertThat(codes("BEGINS", SearchKind.DUTY)).containsExactlyInAnyOrder("BEGINS-1", "BEGINS-2");
    }

    @Test
    void oneSearchWaitsOnceForTheIndexAndNothingTypedDoesNotWait() {
        overview("person");
        assertThat(waits).isOne();
        codes("person", SearchKind.PERSON);
        assertThat(waits).isEqualTo(2);
        overview(" ");
        codes("", null);
        assertThat(waits).isEqualTo(2);
    }

    @Test
    void whatIsCalledOtherwiseIsFoundByItsNewWordsOnly() {
        sql("update organization_position set title_zh = '品牌主管', version = version + 1 where code = 'MKT-MANAGER'");
        refresh();

        assertThat(codes("ppzg", SearchKind.POSITION)).containsExactly("MKT-MANAGER");
        assertThat(codes("scjl", SearchKind.POSITION)).isEmpty();
    }

    @Test
    void oneThatGoesWhileAnotherComesIsNoticed() {
        sql("insert into people_person (id, version, name_en, active) values (50, 0, 'Marlow', 1)");
        refresh();
        sql("delete from people_person where id = 50");
        sql("insert into people_person (id, version, name_en, active) values (51, 0, 'Marlowe', 1)");
        refresh();

        assertThat(codes("marlow", null)).containsExactly("51");
    }

    @Test
    void aRenamedUnitIsNamedRightInTheHitsThatBelongToIt() {
        sql("update organization_unit set name_zh = '增长部', version = version + 1 where code = 'MKT'");
        refresh();

        assertThat(ask(service -> service.search("MKT-MANAGER", SearchKind.POSITION, PageRequest.of(0, 1)))
                        .items())
                .extracting(hit -> hit.contextName().zh())
                .containsExactly("增长部");
    }

    @Test
    void aSecondRoundChangesNothing() {
        long before = overview("person").get(0).total();
        refresh();

        assertThat(overview("person").get(0).total()).isEqualTo(before);
    }

    private List<String> codes(String typed, SearchKind kind) {
        return ask(service -> service.search(typed, kind, PageRequest.of(0, 200))).items().stream()
                .map(SearchHit::code)
                .toList();
    }

    private List<SearchGroup> overview(String typed) {
        return ask(service -> service.overview(typed));
    }

    private <T> T ask(Function<SearchService, T> question) {
        return database.inTransaction(em -> {
            SearchService service = new SearchService();
            service.index = index;
            service.contexts = new SearchContexts();
            service.contexts.em = em;
            service.clock = Wiring.CLOCK;
            return question.apply(service);
        });
    }

    private void refresh() {
        for (SearchKind kind : SearchKind.values()) {
            database.inTransaction(em -> refresh(em, kind));
        }
        index.isFilled();
    }

    private Void refresh(EntityManager em, SearchKind kind) {
        SearchRefresh search = new SearchRefresh();
        search.index = index;
        search.sources = new SearchSources();
        search.sources.em = em;
        search.clock = clock;
        try {
            search.refresh(kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    private void duty(long id, String code, LocalDate first, LocalDate last) {
        sql(
                "insert into organization_duty (id, version, position_id, place, text_en, function_id, code, version_no, part,"
                        + " valid_from, valid_to) select " + id + ", 0, position_id, 5, 'Some work', function_id, '"
                        + code
                        + "', 1, part, DATE '" + first + "', DATE '" + last
                        + "' from organization_duty where code = 'MKT-SEO-D1'");
    }

    private void touch() {
        sql("update organization_position set version = version + 1");
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
