package org.remit.approval;

/**
 * A file to be handed out.
 *
 * @param name its cleaned name
 * @param mediaType what its content is, as it was found when it was added
 * @param bytes its content
 */
public record AttachmentContent(String name, String mediaType, byte[] bytes) {}
