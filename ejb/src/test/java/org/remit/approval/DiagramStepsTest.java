package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.approval.calendar.WorkingDays;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every user task of every diagram, as the desk will read it when it is reached. */
class DiagramStepsTest {

    private record Step(String flow, String task, Map<String, String> properties) {

        @Override
        public String toString() {
            return flow + " " + task;
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theDeskUnderstandsTheStep(Step step) {
        StepTerms terms = StepTerms.of(step.properties(), WorkingDays.mondayToFriday(ZoneOffset.UTC));
        assertThat(terms.participants())
                .matches("(headOf|headsOf|superiorsOf|persons)\\(\\w+\\)|role\\([A-Z_]+\\)|board|applicant");
        Rule rule = Rule.parse(terms.rule());
        boolean applicant = terms.participants().equals("applicant");
        if (rule instanceof MendRule || rule instanceof PersonalRule) {
            assertThat(applicant).isTrue();
        }
        if (applicant) {
            assertThat(rule.words()).as("nobody decides on their own request").doesNotContain(Outcome.APPROVED);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void mailsHaveWordsForTheStepInBothLanguages(Step step) {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("org.remit.notification.mail", language);
            assertThat(texts.keySet()).contains("kind." + step.flow(), "step." + step.flow() + "." + step.task());
        }
    }

    static Stream<Step> steps() throws IOException {
        return resource("flow/index")
                .lines()
                .filter(path -> path.endsWith(".bpmn"))
                .flatMap(DiagramStepsTest::steps);
    }

    private static Stream<Step> steps(String path) {
        try (InputStream model = DiagramStepsTest.class.getResourceAsStream("/" + path)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder().parse(model).getDocumentElement();
            return elements(root, "process")
                    .flatMap(process -> elements(process, "userTask")
                            .map(task ->
                                    new Step(process.getAttribute("id"), task.getAttribute("id"), properties(task))));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static Map<String, String> properties(Element task) {
        Map<String, String> properties = new HashMap<>();
        elements(task, "property")
                .forEach(property -> properties.put(property.getAttribute("name"), property.getAttribute("value")));
        return properties;
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList list = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, list.getLength()).mapToObj(index -> (Element) list.item(index));
    }

    private static String resource(String path) throws IOException {
        try (InputStream content = DiagramStepsTest.class.getResourceAsStream("/" + path)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
