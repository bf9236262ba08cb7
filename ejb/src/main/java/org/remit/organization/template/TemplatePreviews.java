package org.remit.organization.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.organization.Foundation;
import org.remit.organization.PositionContent;
import org.remit.organization.UnitRow;
import org.remit.organization.template.TemplatePreview.PositionPreview;
import org.remit.organization.template.TemplatePreview.UnitPreview;
import org.remit.shared.BusinessException;

/** Compares templates with the organisation. */
@ApplicationScoped
class TemplatePreviews {

    @Inject
    Foundation foundation;

    List<TemplateRow> rows() {
        return TemplateReader.all().stream().map(TemplateRow::of).toList();
    }

    TemplatePreview preview(String code) {
        if (!TemplateReader.codes().contains(code)) {
            throw BusinessException.notFound("error.noSuchTemplate");
        }
        Template template = TemplateReader.read(code);
        Set<String> units = foundation.unitsAmong(template.unitCodes());
        Set<String> positions = foundation.positionsAmong(template.positions().keySet());
        return new TemplatePreview(
                TemplateRow.of(template),
                foundation.isEmpty(),
                template.units().stream()
                        .map(unit -> unit(unit, units.contains(unit.code()), template, positions))
                        .toList());
    }

    private static UnitPreview unit(UnitRow unit, boolean taken, Template template, Set<String> takenPositions) {
        List<PositionPreview> positions = template.positions().entrySet().stream()
                .filter(entry -> entry.getValue().unit().equals(unit.code()))
                .map(entry -> position(entry, takenPositions))
                .toList();
        return new UnitPreview(unit.code(), unit.name(), unit.layer(), taken, positions);
    }

    private static PositionPreview position(Map.Entry<String, PositionContent> entry, Set<String> taken) {
        PositionContent content = entry.getValue();
        return new PositionPreview(
                entry.getKey(),
                content.title(),
                content.headcount(),
                content.duties().size(),
                taken.contains(entry.getKey()));
    }
}
