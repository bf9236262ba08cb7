package org.remit.organization;

import org.remit.shared.LocalizedText;

/**
 * A function in the tree of functions.
 *
 * @param parent the code of the function it is part of, or null
 * @param depth how many functions stand above it
 * @param retired whether no duty is to belong to it any more
 */
public record FunctionView(
        String code, LocalizedText name, LifeCycleStage stage, String parent, int depth, boolean retired) {}
