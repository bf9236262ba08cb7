package org.remit.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.shared.LocalizedText;

class UnitTreeTest {

    private final UnitTree tree = new UnitTree(
            List.of(unit("CO", null), unit("OPS", "CO"), unit("HR", "CO"), unit("MKT", "OPS"), unit("SEO", "MKT")));

    @Test
    void everyUnitStandsBeforeThoseBelowItAndBesideItsSiblings() {
        assertThat(tree.inOrder()).extracting(UnitRow::code).containsExactly("CO", "OPS", "MKT", "SEO", "HR");
    }

    @Test
    void belowAUnitAreItselfAndAllItsParts() {
        assertThat(tree.below("OPS")).containsExactly("OPS", "MKT", "SEO");
        assertThat(tree.below("NO")).isEmpty();
    }

    @Test
    void aboveAUnitTheNearestComesFirst() {
        assertThat(tree.above("SEO")).extracting(UnitRow::code).containsExactly("MKT", "OPS", "CO");
        assertThat(tree.above("CO")).isEmpty();
        assertThat(tree.above("NO")).isEmpty();
        assertThat(tree.depth("SEO")).isEqualTo(3);
    }

    @Test
    void aCircleEndsTheWalk() {
        UnitTree circle = new UnitTree(List.of(unit("A", "B"), unit("B", "A")));

        assertThat(circle.above("A")).hasSize(2);
        assertThat(circle.below("A")).containsExactlyInAnyOrder("A", "B");
        assertThat(circle.inOrder()).isEmpty();
    }

    private static UnitRow unit(String code, String parent) {
        return new UnitRow(code, new LocalizedText(null, code), Layer.EXECUTION, parent, null);
    }
}
