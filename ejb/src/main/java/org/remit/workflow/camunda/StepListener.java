package org.remit.workflow.camunda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.remit.workflow.StepReached;

/** Makes every user task of every flow a {@link HumanStep}, of which the desk is told; no diagram has to ask for it. */
class StepListener extends AbstractBpmnParseListener {

    private final Iterable<StepReached> desk;

    StepListener(Iterable<StepReached> desk) {
        this.desk = desk;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        activity.setActivityBehavior(new HumanStep(properties(userTask), desk));
    }

    private static Map<String, String> properties(Element userTask) {
        Map<String, String> properties = new LinkedHashMap<>();
        Element extensions = userTask.element("extensionElements");
        Element list =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (list != null) {
            for (Element property : list.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")) {
                properties.put(property.attribute("name"), property.attribute("value"));
            }
        }
        return Collections.unmodifiableMap(properties);
    }
}
