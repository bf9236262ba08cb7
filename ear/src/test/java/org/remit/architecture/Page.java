package org.remit.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One XHTML file.
 *
 * @param name its path, as a finding names it
 */
record Page(String name, String content) {

    static List<Page> ofTheHouse() {
        return Sources.pages().stream()
                .map(path -> new Page(Sources.name(path), Sources.read(path)))
                .toList();
    }

    /** Why it cannot be read as XML, if so. */
    Optional<String> fault() {
        try {
            parse();
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.getMessage());
        }
    }

    List<Attr> attributes() {
        List<Attr> attributes = new ArrayList<>();
        visit(node -> {
            for (int i = 0; node.hasAttributes() && i < node.getAttributes().getLength(); i++) {
                attributes.add((Attr) node.getAttributes().item(i));
            }
        });
        return attributes;
    }

    /** The elements with this local name. */
    List<Node> elements(String name) {
        List<Node> elements = new ArrayList<>();
        visit(node -> {
            if (name.equals(node.getLocalName())) {
                elements.add(node);
            }
        });
        return elements;
    }

    /** What stands between the tags. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        visit(node -> {
            if (node.getNodeType() == Node.TEXT_NODE) {
                texts.add(node.getTextContent().strip());
            }
        });
        return texts;
    }

    private interface Visitor {
        void visit(Node node);
    }

    /** A page that cannot be read has nothing to visit: that it cannot is a finding of its own. */
    private void visit(Visitor visitor) {
        if (fault().isEmpty()) {
            visit(root(), visitor);
        }
    }

    private static void visit(Node node, Visitor visitor) {
        visitor.visit(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            visit(child, visitor);
        }
    }

    private Node root() {
        try {
            return parse();
        } catch (SAXException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private Node parse() throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(content))).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
