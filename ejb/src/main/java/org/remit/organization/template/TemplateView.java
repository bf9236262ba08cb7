package org.remit.organization.template;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A template with what it offers to start from.
 *
 * @param positions in the template's order
 */
public record TemplateView(String code, LocalizedText name, List<TemplatePosition> positions) {}
