package org.remit.organization.template;

import org.remit.shared.LocalizedText;

/**
 * A position that a template offers to start from.
 *
 * @param key what one starts from it by: its code, behind the template's for all templates but the first (T2/SITE-EDITOR)
 */
public record TemplatePosition(String key, String code, LocalizedText title) {}
