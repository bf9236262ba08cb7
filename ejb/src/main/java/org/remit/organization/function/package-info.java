/** The tree of functions: how it is kept, what each is measured by, who owns it and who helps. Functions are not positions. */
package org.remit.organization.function;
