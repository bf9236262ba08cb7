package org.remit.api.performance.sheet;

/**
 * A sheet to be handed to the holders of its position.
 *
 * @param version of the sheet as it was read
 */
public record HandOutWish(Integer version) {}
