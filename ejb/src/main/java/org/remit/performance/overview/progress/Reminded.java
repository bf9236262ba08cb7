package org.remit.performance.overview.progress;

/**
 * What came of reminding everybody who is waited for.
 *
 * @param people how many work items somebody was reminded of
 * @param more whether there are some left, since there were very many
 */
public record Reminded(int people, boolean more) {}
