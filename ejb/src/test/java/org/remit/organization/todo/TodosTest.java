package org.remit.organization.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.SmallCompany;
import org.remit.organization.coverage.CoverageWiring;
import org.remit.organization.coverage.FunctionGap;
import org.remit.organization.overlap.OverlapWiring;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** To-dos in real tables. In the small company four positions answer for SEO, and nobody for GROWTH. */
class TodosTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final TodoSubject GAP = TodoSubject.of(TodoKind.GAP, "GROWTH");
    private static final TodoSubject DOUBLE = TodoSubject.of(TodoKind.DOUBLE, "SEO");

    private TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        database.inTransaction(SmallCompany::found);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theOpenOnesComeFirstByTheirDay() {
        long later = add(DOUBLE, LocalDate.parse("2026-12-24"));
        long sooner = add(GAP, LocalDate.parse("2026-12-01"));
        assertThat(ask(em -> todos(em).page(FIRST)).items())
                .extracting(StoredTodo::id)
                .containsExactly(sooner, later);

        finish(sooner, "由市场经理负责 done");
        assertThat(ask(em -> todos(em).page(FIRST)).items())
                .extracting(StoredTodo::id, StoredTodo::state, StoredTodo::result)
                .containsExactly(tuple(later, TodoState.OPEN, null), tuple(sooner, TodoState.DONE, "由市场经理负责 done"));
        assertThat(ask(em -> todos(em).open(FIRST)).items())
                .extracting(StoredTodo::id)
                .containsExactly(later);
    }

    @Test
    void oneThatIsDoneIsNotDoneAgain() {
        long todo = add(GAP, LocalDate.parse("2026-12-01"));
        finish(todo, "first");

        assertThatThrownBy(() -> finish(todo, "second"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.CONFLICT));
        assertThat(ask(em -> todos(em).find(todo)).orElseThrow().result()).isEqualTo("first");
    }

    @Test
    void whatSomebodySeesToIsKnown() {
        add(GAP, LocalDate.parse("2026-12-01"));
        TodoSubject pair = TodoSubject.of("A-D1", "B-D1");
        add(pair, LocalDate.parse("2026-12-01"));

        Set<String> functions = ask(em -> todos(em).openFunctions());
        assertThat(functions).containsExactly("GROWTH");
        assertThat(List.of(GAP, pair, DOUBLE, TodoSubject.of(TodoKind.DOUBLE, "GROWTH")))
                .filteredOn(this::isOpen)
                .containsExactly(GAP, pair);
    }

    private boolean isOpen(TodoSubject subject) {
        return ask(em -> todos(em).isOpen(subject));
    }

    @Test
    void aGapIsSettledWhenSomebodyAnswersForTheFunction() {
        assertThat(settled(GAP, DOUBLE)).isEmpty();

        sql("update organization_duty set function_id = (select id from organization_function where code = 'GROWTH')"
                + " where position_id in (select id from organization_position where code <> 'CO-GM')");
        assertThat(settled(GAP, DOUBLE)).containsExactlyInAnyOrder(GAP, DOUBLE);
    }

    @Test
    void aGapIsSettledWhenTheFunctionIsRetired() {
        sql("update organization_function set retired = 1");
        assertThat(settled(GAP)).containsExactly(GAP);
    }

    @Test
    void aFunctionThatLosesItsOwnerIsHrsUntilSomebodySeesToIt() {
        assertThat(orphaned()).isEmpty();

        sql("update organization_duty set valid_to = DATE '2026-11-21'");
        assertThat(orphaned()).containsExactly("SEO");

        add(TodoSubject.of(TodoKind.GAP, "SEO"), LocalDate.parse("2026-12-01"));
        assertThat(orphaned()).isEmpty();
    }

    private List<String> orphaned() {
        return ask(em -> {
            GapService service = new GapService();
            service.owners = CoverageWiring.owners(em);
            service.todos = todos(em);
            return service.orphaned().stream().map(FunctionGap::code).toList();
        });
    }

    @Test
    void anOverlapIsSettledWhenThePairIsNoLongerThere() {
        ask(OverlapWiring::compare);
        String one = code("MKT-MANAGER");
        String other = code("MKT-SEO");
        TodoSubject pair = one.compareTo(other) < 0 ? TodoSubject.of(one, other) : TodoSubject.of(other, one);
        assertThat(settled(pair)).isEmpty();

        sql("update organization_duty set valid_to = DATE '2026-11-01' where code = '" + one + "'");
        assertThat(settled(pair)).containsExactly(pair);
    }

    private Set<TodoSubject> settled(TodoSubject... subjects) {
        return ask(em -> {
            Causes causes = new Causes();
            causes.owners = CoverageWiring.owners(em);
            causes.overlaps = OverlapWiring.open(em);
            return causes.settled(List.of(subjects));
        });
    }

    private String code(String position) {
        return ask(em -> (String) em.createNativeQuery(
                        "select d.code from organization_duty d join organization_position p on p.id = d.position_id"
                                + " where p.code = '" + position + "'")
                .getSingleResult());
    }

    private long add(TodoSubject subject, LocalDate due) {
        return ask(em -> {
            Todo todo = new Todo(new TodoWish(subject, "note", 5L, due), 6, NOW);
            todos(em).add(todo);
            return todo.id();
        });
    }

    private void finish(long id, String result) {
        ask(em -> {
            todos(em).lock(id).orElseThrow().done(result, 5, NOW);
            return null;
        });
    }

    private static Todos todos(EntityManager em) {
        Todos todos = new Todos();
        todos.em = em;
        return todos;
    }

    private <T> T ask(Function<EntityManager, T> question) {
        return database.inTransaction(question);
    }

    private void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
