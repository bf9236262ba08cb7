package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.organization.Wiring.TODAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever writes duties tells it. */
class DutiesWrittenTest extends SmallCompanyTest {

    @BeforeEach
    void request() {
        database.inTransaction(em -> {
            SmallCompany.request(em, 77, "APPROVED", 1);
            return null;
        });
    }

    @Test
    void aNewPositionBringsDuties() {
        List<DutiesWritten> told = this.<List<DutiesWritten>>ask(wiring -> {
            PositionContent content = SmallCompany.content("MKT", "Editor", 1, "9000", "MKT-MANAGER");
            wiring.book().enter("MKT-EDITOR", content, 77);
            return wiring.written();
        });

        assertThat(told).containsExactly(new DutiesWritten("MKT-EDITOR"));
    }

    @Test
    void aChangeOfDutiesBringsDuties() {
        List<DutiesWritten> told = this.<List<DutiesWritten>>ask(wiring -> {
            wiring.duties()
                    .change(
                            "MKT-SEO",
                            wiring.duties().of("MKT-SEO").orElseThrow().contents(),
                            TODAY,
                            77);
            return wiring.written();
        });

        assertThat(told).containsExactly(new DutiesWritten("MKT-SEO"));
    }

    @Test
    void aTemplateBringsThoseOfManyPositions() {
        List<DutiesWritten> told = this.<List<DutiesWritten>>ask(wiring -> {
            PositionContent content = SmallCompany.content("NEW", "Editor", 1, "9000", null);
            UnitRow unit = new UnitRow("NEW", content.title(), Layer.EXECUTION, null, null);
            FunctionRow seo = new FunctionRow("SEO", content.title(), null, null);
            wiring.foundation().add("MKT", List.of(seo), List.of(unit), Map.of("NEW-EDITOR", content), TODAY);
            return wiring.written();
        });

        assertThat(told).containsExactly(new DutiesWritten(null));
    }
}
