package org.remit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlowsTest {

    static Stream<String> diagrams() {
        return Sources.models("bpmn").stream().map(Sources::name);
    }

    static Stream<String> tables() {
        return Sources.models("dmn").stream().map(Sources::name);
    }

    @Test
    void thereAreDiagramsAndTables() {
        assertThat(diagrams()).isNotEmpty();
        assertThat(tables()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDiagramFollowsTheSchema(String file) {
        assertThatCode(() -> Bpmn.validateModel(model(file))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDiagramHoldsOneProcessThatIsNamedLikeItsFile(String file) {
        assertThat(model(file).getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(bareName(file));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyTableThatADiagramAsksExists(String file) {
        assertThat(model(file).getModelElementsByType(BusinessRuleTask.class))
                .extracting(BusinessRuleTask::getCamundaDecisionRef)
                .isSubsetOf(decisions());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theDiagramsKeepEachRule(FlowRule rule) {
        FlowRule.Surroundings house = new FlowRule.Surroundings(Texts.ofThePages(), FlowBeans.Names.of(House.CLASSES));

        assertThat(Sources.models("bpmn"))
                .allSatisfy(path -> assertThat(rule.findings(model(Sources.name(path)), house))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableFollowsTheSchema(String file) {
        assertThatCode(() -> Dmn.validateModel(table(file))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableHoldsOneDecisionThatIsNamedLikeItsFileAndSaysHowLongItsHistoryLives(String file) {
        Collection<Decision> decisions = table(file).getModelElementsByType(Decision.class);

        assertThat(decisions).extracting(Decision::getId).containsExactly(bareName(file));
        assertThat(decisions)
                .extracting(Decision::getCamundaHistoryTimeToLiveString)
                .doesNotContainNull();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyRuleFindsWhatIsPlantedAgainstIt(FlowRule rule) {
        assertThat(PlantedFlows.against(rule))
                .isNotEmpty()
                .allSatisfy(bad -> assertThat(rule.findings(bad, planted())).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void noRuleAccusesAGoodDiagram(FlowRule rule) {
        assertThat(rule.findings(PlantedFlows.good(), planted())).isEmpty();
    }

    private static FlowRule.Surroundings planted() {
        String both = Stream.of(
                        "startEvent_submitted",
                        "userTask_review",
                        "timer_firstDay",
                        "planted.serviceTask_open",
                        "endEvent_opened",
                        "endEvent_done")
                .map("step.%s=text\n"::formatted)
                .collect(Collectors.joining());
        Texts texts = new Texts(List.of(
                Texts.File.of("planted_en.properties", both + "step.userTask_englishOnly=Review"),
                Texts.File.of("planted_zh.properties", both)));
        return new FlowRule.Surroundings(
                texts, FlowBeans.Names.of(new ClassFileImporter().importClasses(PlantedFlows.PlantedFlow.class)));
    }

    private static List<String> decisions() {
        return tables().flatMap(file -> table(file).getModelElementsByType(Decision.class).stream())
                .map(Decision::getId)
                .toList();
    }

    private static BpmnModelInstance model(String file) {
        return Bpmn.readModelFromFile(Sources.ROOT.resolve(file).toFile());
    }

    private static DmnModelInstance table(String file) {
        return Dmn.readModelFromFile(Sources.ROOT.resolve(file).toFile());
    }

    private static String bareName(String file) {
        Path name = Path.of(file).getFileName();
        return name.toString().replaceFirst("\\.\\w+$", "");
    }
}
