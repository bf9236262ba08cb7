package org.remit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.remit.people.Role;

/** What Java code says by key has its text; what has a text is complete. */
class TextsOfCodeTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*(?:\\.[\\w-]+)+)\"");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z]\\w*(?:\\.[\\w-]+)*\\.?)[\"']");

    /** The error pages hand the beginning of their keys to the template. */
    private static final Pattern PAGE_KEY = Pattern.compile("name=\"key\" value=\"(\\w+)\"");

    private static final String OF_FACES = "jakarta.faces.";
    private static final Pattern ENUM_TEXT = Pattern.compile("enum\\.(\\w+)\\.(\\w+)");

    /** What looks like a key and is none: resources, class names, system properties. */
    private static final Pattern NO_KEY = Pattern.compile(".*\\.(xhtml|json|properties|css|js|svg|zone|stage)");

    private final Texts texts = Texts.ofThePages();

    @Test
    void everyErrorThatCodeNamesHasAText() {
        assertThat(missing(Sources.java().stream().map(Sources::read), Set.of("error"), texts))
                .isEmpty();
    }

    @Test
    void everyKeyInTheCodeOfPagesAndApiHasAText() {
        Set<String> families = texts.keys("en").stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());

        assertThat(missing(
                        Sources.java().stream()
                                .filter(path -> Sources.name(path).startsWith("web/"))
                                .map(Sources::read),
                        families,
                        texts))
                .isEmpty();
    }

    @Test
    void aKeyWithoutTextIsFound() {
        Texts planted = new Texts(List.of(
                Texts.File.of("planted_en.properties", "error.known=A\nerror.englishOnly=B"),
                Texts.File.of("planted_zh.properties", "error.known=甲")));
        String code = "f(\"error.known\"); f(\"error.unknown\"); f(\"error.englishOnly\"); f(\"other.thing\")";

        assertThat(missing(Stream.of(code), Set.of("error"), planted))
                .containsExactly("error.englishOnly", "error.unknown");
    }

    private static Set<String> missing(Stream<String> code, Set<String> families, Texts texts) {
        return code.flatMap(source -> LITERAL.matcher(source).results())
                .map(literal -> literal.group(1))
                .filter(key -> families.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !NO_KEY.matcher(key).matches())
                .filter(key -> !texts.has(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextIsNamedSomewhere() {
        assertThat(dead(texts.keys("en"), sourcesOfKeys())).isEmpty();
    }

    @Test
    void aTextThatNobodyNamesIsFound() {
        String code =
                "f(\"list.title\"); if (key.startsWith(\"rule.\")) #{msg['state.'.concat(row.state)]} <ui:param name=\"key\" value=\"error400\"/>";

        assertThat(dead(Set.of("list.title", "state.OPEN", "error400.text", "list.lead", "rule.old"), code))
                .containsExactly("list.lead", "rule.old");
    }

    /**
     * What is neither named whole nor begins as the code begins a key: {@code 'state.'.concat(row.state)}. What is only
     * compared with begins none.
     */
    private static Set<String> dead(Set<String> keys, String code) {
        Set<String> named = found(QUOTED, code.replaceAll("startsWith\\(\"[^\"]*\"\\)", ""));
        Set<String> begun = named.stream().filter(text -> text.endsWith(".")).collect(Collectors.toSet());
        found(PAGE_KEY, code).forEach(key -> begun.add(key + "."));
        return keys.stream()
                .filter(key -> !key.startsWith(OF_FACES) && !named.contains(key))
                .filter(key -> begun.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String sourcesOfKeys() {
        return Stream.concat(Sources.java().stream(), Sources.pages().stream())
                .map(Sources::read)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyConstantOfAnEnumThatIsShownHasItsText() {
        assertThat(shownTypes())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(shown(type))
                        .as("enum.%s.*", type)
                        .containsExactlyInAnyOrderElementsOf(constants(type)));
    }

    /** An enum in a record of a service reaches pages and API. */
    @Test
    void everyEnumInAViewIsShown() {
        List<String> inViews = House.CLASSES.stream()
                .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getSimpleName().matches(".*(View|Row|Item|Content)"))
                .flatMap(type -> type.getFields().stream())
                .map(JavaField::getRawType)
                .filter(JavaClass::isEnum)
                .map(JavaClass::getSimpleName)
                .distinct()
                .toList();

        assertThat(shownTypes()).containsAll(inViews);
    }

    private Set<String> shownTypes() {
        return enumTexts().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private Set<String> shown(String type) {
        return enumTexts()
                .filter(match -> match.group(1).equals(type))
                .map(match -> match.group(2))
                .collect(Collectors.toSet());
    }

    private Stream<MatchResult> enumTexts() {
        return texts.keys("en").stream().flatMap(key -> ENUM_TEXT.matcher(key).results());
    }

    private static Set<String> constants(String type) {
        if (type.equals(Role.class.getSimpleName())) {
            return Role.ALL;
        }
        return House.CLASSES.stream()
                .filter(candidate ->
                        candidate.isEnum() && candidate.getSimpleName().equals(type))
                .flatMap(candidate -> candidate.getEnumConstants().stream())
                .map(JavaEnumConstant::name)
                .collect(Collectors.toSet());
    }
}
