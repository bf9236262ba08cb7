package org.remit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.approval.RequestKind;

/** A kind of request is found by its one name, everywhere: nothing is registered, so nothing may be missing. */
class KindsTest {

    static Stream<String> kinds() {
        return House.CLASSES.stream()
                .filter(type -> type.isAssignableTo(RequestKind.class)
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(KindsTest::key);
    }

    @Test
    void thereIsAKind() {
        assertThat(kinds()).contains("position-opening");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasItsDiagram(String kind) {
        assertThat(Sources.models("bpmn"))
                .extracting(path -> path.getFileName().toString())
                .contains(kind + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasItsPageFragment(String kind) {
        assertThat(fragments()).contains(kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasANameInBothLanguages(String kind) {
        assertThat(Texts.groups().stream().filter(group -> group.has("kind." + kind)))
                .as("pages and mails")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void everyDiagramBelongsToAKind() {
        assertThat(Sources.models("bpmn"))
                .extracting(path -> path.getFileName().toString().replace(".bpmn", ""))
                .isSubsetOf(kinds().toList());
    }

    private static List<String> fragments() {
        return Page.ofTheHouse().stream()
                .map(Page::name)
                .map(name -> name.replaceFirst(".*/", "").replace(".xhtml", ""))
                .toList();
    }

    /** A kind's name needs nothing injected. */
    private static String key(JavaClass type) {
        try {
            var constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((RequestKind) constructor.newInstance()).key();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " has no constructor without arguments", e);
        }
    }
}
