/** The pages about who covers which function, about duties that overlap, and what HR has to do about both. */
package org.remit.web.organization.coverage;
