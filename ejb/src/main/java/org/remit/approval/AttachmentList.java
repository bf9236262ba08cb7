package org.remit.approval;

import java.util.List;
import org.remit.shared.file.FileView;

/**
 * The files of a request.
 *
 * @param files in the order in which they were added
 * @param editable whether the reader may add and remove files now
 */
public record AttachmentList(List<FileView> files, boolean editable) {}
