package org.remit.web.approval;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
        NodeList tasks = document.getElementsByTagNameNS(BPMN, "userTask");
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < tasks.getLength(); i++) {
            steps.add(((Element) tasks.item(i)).getAttribute("id"));
        }
        return steps;
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
