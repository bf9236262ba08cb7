package org.remit.organization.template;

import org.remit.shared.LocalizedText;

/**
 * An account of the demo, for the login page.
 *
 * @param group the key of the group it is listed in: start, hr, board, heads, control, staff
 */
public record DemoAccount(String username, LocalizedText name, String group) {}
