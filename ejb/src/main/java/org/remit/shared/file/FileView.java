package org.remit.shared.file;

import java.time.Instant;

/**
 * A file without its content.
 *
 * @param id its id
 * @param name its cleaned name
 * @param mediaType what its content is
 * @param size in bytes
 * @param sha256 of its content, 64 hex digits
 * @param uploadedAt when it was added
 */
public record FileView(long id, String name, String mediaType, long size, String sha256, Instant uploadedAt) {}
