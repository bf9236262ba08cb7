package org.remit.organization.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.PartnerView;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.organization.search.SearchWiring;
import org.remit.people.CurrentUser;
import org.remit.people.PersonRef;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** What forms offer of a small company, against real tables and a real index. */
class ChoicesTest {

    private static final LocalDate LATER = Wiring.TODAY.plusDays(10);

    @TempDir
    Path directory;

    private TestDatabase database;
    private SearchWiring search;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        search = new SearchWiring(directory);
        database.inTransaction(SmallCompany::found);
        sql("update organization_position set title_zh = '市场经理' where code = 'MKT-MANAGER'");
        sql("update organization_unit set name_zh = '市场部' where code = 'MKT'");
        sql("update people_person set name_zh = '曾静' where id = 3");
        database.inTransaction(em -> {
            search.refresh(em);
            return null;
        });
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        search.close();
        database.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"scjl", "shichangjingli", "场经", "mkt-man", "Marketing"})
    void aPositionIsFoundByItsWordsAndByHowTheySound(String typed) {
        assertThat(positions(typed, null)).extracting(Choice::code).contains("MKT-MANAGER");
    }

    @Test
    void aUnitAndAPersonAreFoundByPinyinToo() {
        assertThat(units("scb"))
                .extracting(Choice::code, choice -> choice.place().en())
                .containsExactly(tuple("MKT", "OPS"));
        assertThat(colleagues("zj")).extracting(PersonRef::id).containsExactly(3L);
        assertThat(partners("shichang"))
                .extracting(partner -> partner.partner().code())
                .containsExactly("MKT", "MKT-MANAGER");
    }

    @Test
    void whatIsTooNewForTheIndexIsFoundByItsCodeAndName() {
        sql("update organization_position set code = 'NEW-1', title_zh = '直播主管' where code = 'MKT-SEO'");
        sql("update people_person set name_zh = '陶乐' where id = 4");

        assertThat(positions("new-1", null)).extracting(Choice::code).containsExactly("NEW-1");
        assertThat(positions("直播", null)).extracting(Choice::code).containsExactly("NEW-1");
        assertThat(colleagues("陶")).extracting(PersonRef::id).containsExactly(4L);
    }

    @Test
    void whatIsOverIsNotOfferedThoughTheIndexStillKnowsIt() {
        sql("update organization_position set status = 'CLOSED' where code = 'MKT-MANAGER'");
        sql("update organization_unit set valid_to = DATE '2026-11-21' where code = 'MKT'");
        sql("update people_person set active = 0 where id = 3");

        assertThat(positions("scjl", null)).isEmpty();
        assertThat(units("scb")).isEmpty();
        assertThat(colleagues("zengjing")).isEmpty();
    }

    @Test
    void aPlannedPositionIsOfferedWithItsFirstDayAndItsSeats() {
        sql("update organization_position set status = 'PLANNED', valid_from = DATE '" + LATER
                + "' where code = 'MKT-SEO'");
        sql("update organization_assignment set valid_from = DATE '" + LATER + "' where person_id = 4");

        assertThat(positions("MKT-", null))
                .extracting(Choice::code, Choice::begins, Choice::vacancies)
                .containsExactlyInAnyOrder(tuple("MKT-MANAGER", null, 0L), tuple("MKT-SEO", LATER, 1L));
    }

    @Test
    void aFrozenPositionHasNoSeatToFill() {
        sql("update organization_position set status = 'FROZEN' where code = 'MKT-SEO'");

        assertThat(positions("MKT-SEO", null)).extracting(Choice::vacancies).containsExactly(0L);
    }

    @Test
    void thePositionsOfTheUnitComeFirst() {
        assertThat(positions("a", "OPS").get(0).code()).isEqualTo("OPS-HEAD");
        assertThat(positions("ma", "MKT").get(0).above()).isEqualTo("MKT");
    }

    @Test
    void noMoreThanSomeDozensAreOffered() {
        for (int number = 1; number <= 90; number++) {
            sql(("insert into organization_unit (id, version, code, name_en, layer, parent_id) select %d, 0, 'X-%d',"
                            + " 'Shop %d', layer, parent_id from organization_unit where code = 'MKT'")
                    .formatted(9000 + number, number, number));
        }
        database.inTransaction(em -> {
            search.refresh(em);
            return null;
        });

        assertThat(units("shop")).hasSizeBetween(20, 40);
        assertThat(units("x-9").get(0).code()).isEqualTo("X-9");
    }

    @Test
    void nothingTypedFindsNothingAndOneselfIsLeftOut() {
        assertThat(positions(" ", "MKT")).isEmpty();
        assertThat(units(null)).isEmpty();
        assertThat(colleagues("Person 9")).isEmpty();
        assertThat(positions("%", null)).extracting(Choice::code).doesNotContain("OPS-HEAD");
    }

    private List<Choice> positions(String typed, String unit) {
        return ask(service -> service.positions(typed, unit));
    }

    private List<Choice> units(String typed) {
        return ask(service -> service.units(typed));
    }

    private List<PersonRef> colleagues(String typed) {
        return ask(service -> service.colleagues(typed));
    }

    private List<PartnerView> partners(String typed) {
        return ask(service -> service.partners(typed));
    }

    private <T> T ask(Function<ChoiceService, T> question) {
        return database.inTransaction((EntityManager em) -> {
            ChoiceService service = new ChoiceService();
            service.search = search.service(em);
            service.choices = new Choices();
            service.choices.em = em;
            service.user = new CurrentUser();
            service.user.is(new SignedIn(
                    9, 9, "hr", new LocalizedText(null, "HR"), null, Set.of(Role.EMPLOYEE), "en", null, false, ""));
            service.clock = Wiring.CLOCK;
            return question.apply(service);
        });
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
