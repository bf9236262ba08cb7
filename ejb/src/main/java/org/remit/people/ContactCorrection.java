package org.remit.people;

/**
 * Another name or address of a person.
 *
 * @param before what the one who corrects has read, so that nobody undoes what another did meanwhile
 * @param reason why, up to 500 characters
 */
public record ContactCorrection(PersonContact contact, PersonContact before, String reason) {}
