package org.remit.people;

import org.remit.shared.LocalizedText;

/** A person as others see them: the id and the name. */
public record PersonRef(long id, LocalizedText name) {}
