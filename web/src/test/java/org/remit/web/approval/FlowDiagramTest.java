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

    /** First, then perhaps the board, then the booking; who returns or rejects leaves that way. */
    private static final String WAYS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
              <startEvent id="start"/>
              <userTask id="first"/>
              <userTask id="board"/>
              <userTask id="read"/>
              <userTask id="mend"/>
              <userTask id="settle"/>
              <endEvent id="end"/>
              <endEvent id="rejected"/>
              <sequenceFlow sourceRef="start" targetRef="first"/>
              <sequenceFlow sourceRef="first" targetRef="fork"/>
              <sequenceFlow sourceRef="fork" targetRef="mend"><conditionExpression>${outcome == 'RETURNED'}</conditionExpression></sequenceFlow>
              <sequenceFlow sourceRef="fork" targetRef="rejected"><conditionExpression>${outcome == 'REJECTED'}</conditionExpression></sequenceFlow>
              <sequenceFlow sourceRef="fork" targetRef="asked"><conditionExpression>${outcome == 'APPROVED'}</conditionExpression></sequenceFlow>
              <sequenceFlow sourceRef="asked" targetRef="board"/>
              <sequenceFlow sourceRef="asked" targetRef="book"/>
              <sequenceFlow sourceRef="board" targetRef="book"/>
              <sequenceFlow sourceRef="book" targetRef="settle"><conditionExpression>${!fits}</conditionExpression></sequenceFlow>
              <sequenceFlow sourceRef="book" targetRef="read"/>
              <sequenceFlow sourceRef="read" targetRef="end"/>
              <sequenceFlow sourceRef="mend" targetRef="first"/>
            </process></definitions>
            """;

    @Test
    void stepsAreAheadUnlessTheyComeOnlyWhenSomethingGoesWrong() {
        FlowDiagram diagram = FlowDiagram.parse(WAYS);

        assertThat(diagram.stepsAfter("first")).containsExactly("board", "read");
        assertThat(diagram.stepsAfter("board")).containsExactly("read");
        assertThat(diagram.stepsAfter("mend")).containsExactly("first", "board", "read");
        assertThat(diagram.stepsAfter("read")).isEmpty();
    }

    @Test
    void aStepThatTheWayMayPassByComesOnlyIfItIsNeeded() {
        FlowDiagram diagram = FlowDiagram.parse(WAYS);

        assertThat(diagram.mayPassBy("board", "first")).isTrue();
        assertThat(diagram.mayPassBy("read", "first")).isFalse();
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
