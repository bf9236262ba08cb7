package org.remit.organization.template;

import org.remit.shared.LocalizedText;

/** A template in the list of all, with how many units, positions and duties it has. */
public record TemplateRow(String code, LocalizedText name, int units, int positions, int duties) {

    static TemplateRow of(Template template) {
        return new TemplateRow(
                template.code(),
                template.name(),
                template.units().size(),
                template.positions().size(),
                template.positions().values().stream()
                        .mapToInt(position -> position.duties().size())
                        .sum());
    }
}
