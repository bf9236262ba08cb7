package org.remit.organization;

import org.remit.shared.LocalizedText;

/**
 * A function.
 *
 * @param stage the stage of the user's life cycle it works on, or null
 * @param parent the code of the function it is part of, or null
 */
public record FunctionRow(String code, LocalizedText name, LifeCycleStage stage, String parent) {}
