package org.remit.web.approval;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A BPMN diagram as XML: what its human steps are, and the same diagram in another language. */
final class FlowDiagram {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Ways that a flow takes only when something goes wrong. */
    private static final Pattern DETOUR = Pattern.compile("'(RETURNED|REJECTED|REFUSED|LAPSED|GIVEN_UP)'|!fits");

    private final Document document;

    private FlowDiagram(Document document) {
        this.document = document;
    }

    static FlowDiagram parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new FlowDiagram(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
        } catch (Exception e) {
            throw new IllegalArgumentException("not a diagram", e);
        }
    }

    /** The ids of the steps at which somebody is asked, in the order of the file. */
    List<String> humanSteps() {
        return ids("userTask");
    }

    /** The human steps that come after one when nothing goes wrong, some of them only if they are needed. */
    List<String> stepsAfter(String step) {
        Set<String> ahead = reached(step, null);
        return humanSteps().stream().filter(ahead::contains).toList();
    }

    /** Whether one may come from one step to an end without passing through another. */
    boolean mayPassBy(String other, String step) {
        return !Collections.disjoint(reached(step, other), ids("endEvent"));
    }

    /** What comes after a step on the ways that are no detours and do not lead through another. */
    private Set<String> reached(String step, String closed) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(step));
        while (!open.isEmpty()) {
            String source = open.pop();
            elements("sequenceFlow")
                    .filter(flow -> flow.getAttribute("sourceRef").equals(source))
                    .filter(flow -> !DETOUR.matcher(flow.getTextContent()).find())
                    .map(flow -> flow.getAttribute("targetRef"))
                    .filter(target -> !target.equals(closed) && reached.add(target))
                    .forEach(open::push);
        }
        return reached;
    }

    private List<String> ids(String kind) {
        return elements(kind).map(element -> element.getAttribute("id")).toList();
    }

    private Stream<Element> elements(String kind) {
        NodeList nodes = document.getElementsByTagNameNS(BPMN, kind);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    /** The diagram with other names; where the function gives null, the element keeps its own. */
    String named(UnaryOperator<String> nameById) {
        Document copy = (Document) document.cloneNode(true);
        NodeList elements = copy.getElementsByTagNameNS(BPMN, "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String name = nameById.apply(element.getAttribute("id"));
            if (name != null) {
                element.setAttribute("name", name);
            }
        }
        return write(copy);
    }

    private static String write(Document document) {
        try {
            StringWriter xml = new StringWriter();
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(xml));
            return xml.toString();
        } catch (Exception e) {
            throw new IllegalStateException("the diagram cannot be written", e);
        }
    }
}
