package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.organization.Wiring.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;

/** The versions of duties, in real tables. */
class DutyBookTest extends SmallCompanyTest {

    private static final String SEO = "MKT-SEO";
    private static final DutyPartner OPS = new DutyPartner(DutyPartner.Kind.UNIT, "OPS");
    private static final DutyPartner HEAD = new DutyPartner(DutyPartner.Kind.POSITION, "OPS-HEAD");

    @BeforeEach
    void request() {
        database.inTransaction(em -> {
            SmallCompany.request(em, 77, "APPROVED", 1);
            return null;
        });
    }

    @Test
    void whatIsInForceIsToldWithItsVersions() {
        PositionDuties duties = inForce();

        assertThat(duties.unit()).isEqualTo("MKT");
        assertThat(duties.versions()).isEqualTo(Map.of("MKT-SEO-D1", 1));
        assertThat(duties.contents().get(0).kpis()).hasSize(1);
    }

    @Test
    void aChangedDutyGetsAVersionAndTheOldOneEndsTheDayBefore() {
        DutyContent before = inForce().contents().get(0);
        change(List.of(with(before, "Raise the ranking", List.of(OPS, HEAD))));

        assertThat(inForce().duties())
                .extracting(DutyVersion::version, duty -> duty.content().text().en())
                .containsExactly(tuple(2, "Raise the ranking"));
        assertThat(inForce().contents().get(0).partners()).containsExactly(HEAD, OPS);
        assertThat(inForceOn(TODAY.minusDays(1))).containsExactly("Improve\nranking");
        assertThat(inForceOn(TODAY)).containsExactly("Raise the ranking");
        assertThat(this.<List<DutyContent>>ask(wiring -> wiring.duties().at(SEO, Map.of("MKT-SEO-D1", 1))))
                .containsExactly(before);
    }

    @Test
    void ofTwoChangesOnOneDayTheFirstNeverWasInForce() {
        DutyContent before = inForce().contents().get(0);
        change(List.of(with(before, "Raise the ranking", List.of())));
        change(List.of(with(before, "Hold the ranking", List.of())));
        assertThat(inForceOn(TODAY)).containsExactly("Hold the ranking");
        assertThat(inForceOn(TODAY.minusDays(1))).containsExactly("Improve\nranking");

        change(List.of());
        assertThat(inForceOn(TODAY))
                .as("nor what is taken away on its first day")
                .isEmpty();
        assertThat(inForceOn(TODAY.minusDays(1))).containsExactly("Improve\nranking");
    }

    @Test
    void aNewDutyGetsACodeThatNoneEverHad() {
        DutyContent first = inForce().contents().get(0);
        change(List.of(first, with(first.asNew(), "Write texts", List.of())));
        change(List.of(first));
        change(List.of(first, with(first.asNew(), "Write other texts", List.of())));

        assertThat(inForce().codes()).containsExactlyInAnyOrder("MKT-SEO-D1", "MKT-SEO-D3");
        assertThat(inForce().versions()).containsEntry("MKT-SEO-D1", 1);
    }

    @Test
    void aDutyThatIsLeftOutEnds() {
        DutyContent first = inForce().contents().get(0);
        change(List.of(with(first.asNew(), "Write texts", List.of())));

        assertThat(inForceOn(TODAY)).containsExactly("Write texts");
        assertThat(inForceOn(TODAY.minusDays(1))).containsExactly("Improve\nranking");
    }

    @Test
    void theOrderOfPartnersIsNoChange() {
        DutyContent first = inForce().contents().get(0);
        change(List.of(with(first, "Raise the ranking", List.of(OPS, HEAD))));
        change(List.of(with(first, "Raise the ranking", List.of(HEAD, OPS))));

        assertThat(inForce().versions()).isEqualTo(Map.of("MKT-SEO-D1", 2));
    }

    @Test
    void whoIsNamedWithoutNamingInTurnDoesNotKnow() {
        assertThat(unaware()).containsExactlyInAnyOrder(OPS, HEAD);

        DutyContent theirs = this.<PositionDuties>ask(
                        wiring -> wiring.duties().of("OPS-HEAD").orElseThrow())
                .contents()
                .get(0);
        DutyPartner seo = new DutyPartner(DutyPartner.Kind.POSITION, SEO);
        database.inTransaction(em -> {
            new Wiring(em)
                    .duties()
                    .change("OPS-HEAD", List.of(with(theirs, "Lead the search", List.of(seo))), TODAY, 77);
            return null;
        });

        assertThat(unaware()).isEmpty();
    }

    @Test
    void partnersAreNamed() {
        assertThat(this.<Map<DutyPartner, LocalizedText>>ask(
                        wiring -> wiring.duties().names(List.of(OPS, HEAD))))
                .containsOnlyKeys(OPS, HEAD);
        assertThat(this.<Set<String>>ask(wiring -> wiring.duties().units(List.of(OPS, HEAD))))
                .containsExactly("OPS");
        assertThat(this.<List<Long>>ask(wiring -> wiring.duties().incumbents(SEO)))
                .containsExactly(4L);
    }

    private Set<DutyPartner> unaware() {
        return ask(wiring -> wiring.duties().unaware(List.of(OPS, HEAD), "MKT", SEO));
    }

    private PositionDuties inForce() {
        return ask(wiring -> wiring.duties().of(SEO).orElseThrow());
    }

    private void change(List<DutyContent> duties) {
        database.inTransaction(em -> {
            new Wiring(em).duties().change(SEO, duties, TODAY, 77);
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private List<String> inForceOn(LocalDate day) {
        return database.inTransaction(em -> em.createQuery("select d.text.en from Duty d where d.position.code = :code"
                        + " and d.validFrom <= :day and (d.validTo is null or d.validTo >= :day) order by d.place")
                .setParameter("code", SEO)
                .setParameter("day", day)
                .getResultList());
    }

    private static DutyContent with(DutyContent duty, String text, List<DutyPartner> partners) {
        return new DutyContent(
                duty.code(),
                new LocalizedText(null, text),
                duty.function(),
                duty.part(),
                partners,
                duty.reviewBy(),
                duty.kpis());
    }
}
