package org.remit.people.retention.hold;

import java.time.LocalDate;

/**
 * Whose records are to be kept.
 *
 * @param person the id of the person
 * @param from since when, today at the latest
 * @param reason up to 500 characters
 */
public record HoldWish(Long person, LocalDate from, String reason) {}
