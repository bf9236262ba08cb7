package org.remit.people.retention;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.people.SignedIn;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestAudit;

/** Rules and what is due by them, without a container. Person 7 is the HR manager. */
public final class RetentionHouse {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public static final LocalizedText BASIS = new LocalizedText("劳动合同法", "Labour contract law");

    private RetentionHouse() {}

    public static RetentionBook book(EntityManager em, RetainedRecords... features) {
        RetentionBook book = new RetentionBook();
        book.features = instance(features);
        book.rules = new RetentionRules();
        book.rules.em = em;
        book.overdue = new OverdueRecords();
        book.overdue.em = em;
        book.clock = CLOCK;
        return book;
    }

    public static RetentionService service(EntityManager em, RetainedRecords... features) {
        RetentionService service = new RetentionService();
        service.book = book(em, features);
        service.rules = service.book.rules;
        service.user = user(7);
        service.audit = TestAudit.service(em, CLOCK);
        service.clock = CLOCK;
        return service;
    }

    /** So many years from the end of the period on. */
    public static RuleWish years(String kind, int seen, Integer years) {
        return new RuleWish(kind, seen, RetentionBasis.PERIOD, years, BASIS);
    }

    public static CurrentUser user(long person) {
        CurrentUser user = new CurrentUser();
        user.is(new SignedIn(
                person,
                person,
                "person" + person,
                new LocalizedText(null, "Person"),
                null,
                Set.of(Role.EMPLOYEE, Role.HR_MANAGER),
                "en",
                null,
                false,
                ""));
        return user;
    }

    @SuppressWarnings("unchecked")
    private static Instance<RetainedRecords> instance(RetainedRecords... features) {
        return (Instance<RetainedRecords>) Proxy.newProxyInstance(
                RetentionHouse.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, args) -> {
                    if ("stream".equals(method.getName())) {
                        return Stream.of(features);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** The deputies of somebody as a kind of records, since they have a person, a last day and nothing that hangs on them. */
    public record Deputies(EntityManager em) implements RetainedRecords {

        @Override
        public String kind() {
            return "deputies";
        }

        @Override
        public String erasable() {
            return "SELECT d.id, d.person_id, d.valid_to AS last_day FROM people_deputy d";
        }

        @Override
        public void erase(List<Long> ids) {
            em.createNativeQuery("DELETE FROM people_deputy WHERE id IN (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }
}
