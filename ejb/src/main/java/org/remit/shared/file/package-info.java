/** Files that people hand in: of which types and how large they may be, what is kept of them, and how they are handed out again. */
package org.remit.shared.file;
