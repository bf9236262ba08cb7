package org.remit.organization.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.remit.organization.PositionContent;

/** The positions of all templates; read once. */
@ApplicationScoped
public class TemplatePositions {

    /** Its positions go by their code alone, as links from before there were other templates have it. */
    private static final String FIRST = "T1";

    private List<TemplateView> views;
    private Map<String, PositionContent> contents;

    /** The templates with their positions, in the order in which they are offered. */
    public synchronized List<TemplateView> all() {
        read();
        return views;
    }

    /**
     * What a template says of a position; without dates.
     *
     * @param key see {@link TemplatePosition#key}
     */
    public synchronized Optional<PositionContent> content(String key) {
        read();
        return Optional.ofNullable(contents.get(key));
    }

    private void read() {
        if (views == null) {
            List<Template> templates = TemplateReader.all();
            contents = new HashMap<>();
            templates.forEach(template ->
                    template.positions().forEach((code, content) -> contents.put(key(template, code), content)));
            views = templates.stream().map(TemplatePositions::view).toList();
        }
    }

    private static TemplateView view(Template template) {
        List<TemplatePosition> positions = template.positions().entrySet().stream()
                .map(entry -> new TemplatePosition(
                        key(template, entry.getKey()),
                        entry.getKey(),
                        entry.getValue().title()))
                .toList();
        return new TemplateView(template.code(), template.name(), positions);
    }

    private static String key(Template template, String code) {
        return template.code().equals(FIRST) ? code : template.code() + "/" + code;
    }
}
