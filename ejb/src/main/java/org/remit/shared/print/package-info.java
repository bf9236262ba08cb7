/** Lists as files, and XHTML as PDF with a font that has Chinese characters. */
package org.remit.shared.print;
