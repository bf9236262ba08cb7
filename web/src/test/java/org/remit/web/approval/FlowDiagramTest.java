package org.remit.web.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowDiagramTest {

    private static final String XML = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
              <startEvent id="start" name="Start"/>
              <userTask id="userTask_first" name="First"/>
              <serviceTask id="serviceTask_book" name="Book"/>
              <userTask id="userTask_second" name="Second"/>
            </process></definitions>
            """;

    @Test
    void humanStepsComeInTheOrderOfTheFile() {
        assertThat(FlowDiagram.parse(XML).humanSteps()).containsExactly("userTask_first", "userTask_second");
    }

    @Test
    void namesAreReplacedWhereThereAreTexts() {
        Map<String, String> texts = Map.of("userTask_first", "第一步 <b>");

        String named = FlowDiagram.parse(XML).named(texts::get);

        assertThat(named).contains("name=\"第一步 &lt;b&gt;\"").contains("name=\"Second\"");
    }

    @Test
    void aDocumentTypeIsRefused() {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions>&e;</definitions>";

        assertThatThrownBy(() -> FlowDiagram.parse(evil)).isInstanceOf(IllegalArgumentException.class);
    }
}
