package org.remit.organization.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.organization.DutyContent;
import org.remit.organization.PositionContent;
import org.remit.organization.SmallCompany;
import org.remit.organization.Wiring;
import org.remit.organization.template.TemplatePosition;
import org.remit.organization.template.TemplatePositions;
import org.remit.organization.template.TemplateView;
import org.remit.shared.BusinessException;
import org.remit.shared.TestDatabase;

/** Starting from a template in a company that is not the template's. */
class PositionStartsTest {

    private TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = new TestDatabase();
        database.inTransaction(SmallCompany::found);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPositionOfAnotherTemplateLeavesItsUnitAndSuperiorToBeChosen() {
        PositionContent editor = start("T2/SITE-EDITOR");

        assertThat(editor.title().en()).isEqualTo("Editor and information manager");
        assertThat(editor.unit()).isNull();
        assertThat(editor.reportsTo()).isNull();
        assertThat(editor.validFrom()).isEqualTo(Wiring.TODAY);
        assertThat(editor.endless()).isTrue();
        assertThat(editor.duties())
                .extracting(DutyContent::function)
                .containsExactly("NEW_MEDIA", "CONTENT_REVIEW", "PRODUCT_OPERATIONS");
        assertThat(editor.duties()).allSatisfy(duty -> assertThat(duty.kpis()).isNotEmpty());
    }

    @Test
    void aCampaignsPositionIsTemporaryAndItsEndAndItsReviewsAreLeftToBeChosen() {
        PositionContent video = start("T4/NM-VIDEO");
        assertThat(video.endless()).isFalse();
        assertThat(video.validTo()).isNull();
        assertThat(video.duties()).extracting(DutyContent::reviewBy).containsOnlyNulls();
    }

    @Test
    void aUnitAndASuperiorThatTheCompanyHasAreKept() {
        PositionContent social = start("MKT-SOCIAL");

        assertThat(social.unit()).isEqualTo("MKT");
        assertThat(social.reportsTo()).isEqualTo("MKT-MANAGER");
        assertThat(social.duties()).extracting(DutyContent::reviewBy).containsOnly(Wiring.TODAY.plusYears(1));
    }

    @Test
    void aSuperiorThatTheCompanyDoesNotHaveIsLeftToBeChosen() {
        PositionContent manager = start("CO-GM");

        assertThat(manager.unit()).isEqualTo("CO");
        assertThat(manager.reportsTo()).isNull();
    }

    @Test
    void whoReportsToNobodyInItsTemplateReportsToNobodyYet() {
        PositionContent founder = start("T3S/CO-FOUNDER");

        assertThat(founder.unit()).isEqualTo("CO");
        assertThat(founder.reportsTo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SITE-EDITOR", "T2/MKT-SOCIAL", "T99/SITE-EDITOR", "T2/", ""})
    void whatNoTemplateHasIsNotFound(String key) {
        assertThatThrownBy(() -> start(key))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(BusinessException.Kind.NOT_FOUND));
    }

    @Test
    void theTemplatesAreOfferedByTheirNamesAndAllTheirPositionsCanBeStartedFrom() {
        database.inTransaction(em -> {
            PositionStarts starts = starts(em);
            List<TemplateView> templates = starts.templates();

            assertThat(templates)
                    .extracting(template -> template.name().en())
                    .startsWith("E-commerce platform", "Website and self-media team");
            assertThat(templates.stream().flatMap(template -> template.positions().stream()))
                    .extracting(TemplatePosition::key)
                    .doesNotHaveDuplicates()
                    .contains("MKT-SOCIAL", "T2/SITE-EDITOR", "T3/DEV-TEST", "T3S/DEV-TEST", "T4/NM-VIDEO")
                    .allSatisfy(
                            key -> assertThat(starts.fromTemplate(key).duties()).isNotEmpty());
            return null;
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"SITE-EDITOR", "编辑与信息", "bjyxxzg", "editor and", "bianji"})
    void aTemplatesPositionIsFoundByItsCodeItsTitleAndItsPinyin(String typed) {
        assertThat(keys(typed)).contains("T2/SITE-EDITOR").doesNotContain("MKT-MANAGER");
    }

    @Test
    void theNameOfATemplateFindsAllItsPositionsAndNothingTypedFindsNone() {
        List<TemplateView> found = database.inTransaction(em -> starts(em).templates("wzyzmttd"));

        assertThat(found)
                .singleElement()
                .satisfies(template -> assertThat(template.positions()).hasSize(11));
        assertThat(keys(" ")).isEmpty();
    }

    private List<String> keys(String typed) {
        return this.database.<List<TemplateView>>inTransaction(em -> starts(em).templates(typed)).stream()
                .flatMap(template -> template.positions().stream())
                .map(TemplatePosition::key)
                .toList();
    }

    private PositionContent start(String key) {
        return database.inTransaction(em -> {
            return starts(em).fromTemplate(key);
        });
    }

    private static PositionStarts starts(EntityManager em) {
        PositionStarts starts = new PositionStarts();
        starts.templates = new TemplatePositions();
        starts.book = new Wiring(em).book();
        starts.clock = Wiring.CLOCK;
        return starts;
    }
}
