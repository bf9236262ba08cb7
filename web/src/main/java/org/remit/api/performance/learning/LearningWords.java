package org.remit.api.performance.learning;

/**
 * What is said of something to learn.
 *
 * @param words up to 1,000 characters
 */
public record LearningWords(String words) {}
